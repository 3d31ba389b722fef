import { answersFingerprint, fingerprintWeight } from "../../domain/inspection/answersFingerprint";
import { longTime } from "../../domain/inspection/longDate";
import { areaReference, cellReference, onSheet, textConstant } from "../formula/cellReference";
import { call } from "../formula/functionCall";
import type { Edit } from "../InspectionHost";
import { blockNames, sheetNames, standardColumns, type StandardField } from "../names";
import type { Stamp } from "../PlanContext";
import { recordKeys, type RecordKey } from "../record/recordKeys";
import { standardColumn, standardRows, type StandardLayout } from "./standardLayout";
import { texts } from "../strings";
import type { CellContent, FormulaContent } from "../WorkbookPlan";

/** The two cells of a standard's sheet that say whether its results are those of its answers, and by whom. */
export interface WorkedOut {
  /** Hidden: the fingerprint of the answers that the functions last saw, and the functions' version. */
  readonly seen: FormulaContent;
  /** For everybody: who worked it out and when it was checked, or that an answer has changed since. */
  readonly said: FormulaContent;
}

/** The field of the hidden cell, beside the message cell of the row of the qualitative judgement. */
export const seenField = "reason" satisfies StandardField;

/**
 * A custom function tells which answers it saw; a plain formula compares that with the answers there are. Without the
 * add-in the first keeps its last value, or is an error, and the second warns as soon as an answer changes.
 *
 * @param rows - every cell of the sheet's block from the qualitative judgement to the last row
 */
export function workedOut(
  layout: StandardLayout,
  rows: readonly (readonly CellContent[])[],
  stamp: Stamp,
): WorkedOut {
  const text = (line: readonly CellContent[], field: StandardField): string => {
    const cell = line[standardColumns.indexOf(field)];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  const seen = answersFingerprint(
    rows.map((line) => ({ id: text(line, "id"), answer: text(line, "answer") })),
  );
  return {
    seen: {
      formula: call("WORKED_OUT", columnOf(layout, "answer"), columnOf(layout, "id")),
      value: `${seen} ${stamp.engine}`,
    },
    said: {
      formula: sayFormula(layout),
      value: texts.workedOutBy + stamp.engine + texts.workedOutChecked + longTime(stamp.writtenAt),
    },
  };
}

/** The entry that says when the workbook was last checked as a whole. */
export function checkedEdit(writtenAt: string): Edit {
  const row: RecordKey = "checked";
  return { block: blockNames.record, row, field: "value", value: longTime(writtenAt) };
}

function sayFormula(layout: StandardLayout): string {
  const seen = cellReference(standardRows.qualitative, standardColumn(seenField));
  const checked = onSheet(sheetNames.record, cellReference(recordKeys.indexOf("checked"), 1));
  const isCurrent = `IFERROR(LEFT(${seen},FIND(" ",${seen})-1)=${fingerprintFormula(layout)}&"",0)`;
  const by = `${textConstant(texts.workedOutBy)}&MID(${seen},FIND(" ",${seen})+1,20)`;
  const when = `IFERROR(${textConstant(texts.workedOutChecked)}&${checked},"")`;
  return `=IF(${isCurrent},${by}&${when},${textConstant(texts.outOfDate)})`;
}

/** The same as `answersFingerprint`, in functions that every spreadsheet program has. */
function fingerprintFormula(layout: StandardLayout): string {
  const { first, second, base, modulus } = fingerprintWeight;
  const ids = `${columnOf(layout, "id")}&${textConstant(" ".repeat(second))}`;
  const code = (position: number): string => `CODE(MID(${ids},${position},1))`;
  const weights = `MOD((${code(first)}*${base}+${code(second)})^2,${modulus})`;
  return `SUMPRODUCT(LEN(${columnOf(layout, "answer")})*${weights})`;
}

/** From the row of the qualitative judgement down: every answer and rating of the sheet. */
function columnOf({ lastRow }: StandardLayout, field: StandardField): string {
  const row = standardRows.qualitative;
  return areaReference({ row, column: standardColumn(field), rows: lastRow - row + 1, columns: 1 });
}

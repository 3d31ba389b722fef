import { caseOwnFields, isComputedCaseField } from "../../domain/cases/caseFields";
import { contentsOf } from "../blocks/blocksOfPlan";
import { isCaseBlock } from "../cases/caseSheets";
import { isSameFormula } from "./compareFormula";
import type { Area } from "../WorkbookPlan";
import type { Damage } from "./Damage";
import { faultOf, foundDamages, type CellContext, type FoundCell } from "./examineCells";
import { endsOf } from "./examineLog";
import { isFormula } from "./isFormula";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import { integrityTexts } from "./strings";

/**
 * The formulas of the cases, and of the blank rows for typing where they still have them. Each refers to its own row, so
 * that all are told by those of one planned row, wherever rows and columns were sorted or moved to. Of a sheet that is so
 * long that only its ends are surveyed, nothing is said.
 */
export function examineCaseRows(placed: PlacedSheet, context: CellContext): readonly Damage[] {
  const ends = isCaseBlock(placed.planned.name.name) ? endsOf(placed) : null;
  if (ends === null) return [];
  const columns = columnsOf(placed);
  const found: FoundCell[] = [];
  for (let row = ends.header + 1; row < ends.closing; row += 1)
    found.push(...examineCase(placed, columns, row, context));
  return foundDamages(placed.sheet.name, found, context);
}

interface CaseColumns {
  /** On the sheet: what is worked out, with the formula of the first planned row, and its word in the header. */
  readonly computed: readonly { readonly column: number; readonly formula: string; readonly word: string }[];
  /** On the sheet: what tells that a case stands in a row. */
  readonly entered: readonly number[];
  /** On the sheet: what a case is called by. */
  readonly names: readonly number[];
}

function columnsOf({ planned, columns }: PlacedSheet): CaseColumns {
  const { area } = planned.name;
  const words = (planned.byRow.get(area.row)?.cells ?? []).map(String);
  const firstRow: Area = { row: area.row + 1, column: 0, rows: 1, columns: planned.columns };
  const [cells = []] = contentsOf(planned.plan, firstRow);
  const there = words.flatMap((word, index) => {
    const [column, cell] = [columns[index], cells[index]];
    if (column === null || column === undefined) return [];
    return [{ column, word, formula: typeof cell === "object" && cell !== null ? cell.formula : null }];
  });
  const columnOf = (word: string): readonly number[] =>
    there.filter((each) => each.word === word).map(({ column }) => column);
  return {
    computed: there.flatMap(({ formula, ...each }) => (formula === null ? [] : [{ ...each, formula }])),
    entered: there.filter(({ word }) => !isComputedCaseField(word)).map(({ column }) => column),
    names: [...columnOf(caseOwnFields.reference), ...columnOf(caseOwnFields.id)],
  };
}

function examineCase(
  placed: PlacedSheet,
  { computed, entered, names }: CaseColumns,
  row: number,
  { writer }: CellContext,
): readonly FoundCell[] {
  const { planned, sheet } = placed;
  const read = cellReader(sheet);
  const readValue = cellReader({ ...sheet, formulas: sheet.values });
  const isCase = entered.some((column) => read(row, column) !== "");
  const called = names.map((column) => String(read(row, column)).trim()).find((name) => name !== "");
  return computed.flatMap(({ column, formula, word }): readonly FoundCell[] => {
    const content = read(row, column);
    // A blank row that lost its formulas gets them with the case that is typed there.
    if (content === "" && !isCase) return [];
    const wanted = writer.repeat(placed, formula, planned.name.area.row + 1, row);
    if (wanted === null) return [];
    const isSame = isFormula(content) && isSameFormula(wanted, content);
    const code = faultOf({ formula, content, value: readValue(row, column), isSame });
    if (code === null) return [];
    const isLost = code === "formula-changed" && content !== "" && !isFormula(content);
    const from = integrityTexts.from(sheet.name, row, word);
    return [
      {
        code,
        row: called ?? integrityTexts.row(row),
        step: { kind: "write", sheet: sheet.name, row, column, content: { formula: wanted } },
        lost: isLost ? { from, reason: integrityTexts.typedOver, content } : null,
      },
    ];
  });
}

import { caseOwnFields, isComputedCaseField } from "../../domain/cases/caseFields";
import { isCaseBlock } from "../cases/caseSheets";
import { caseTexts } from "../cases/strings";
import { texts } from "../strings";
import type { Area } from "../WorkbookPlan";
import type { Damage } from "./Damage";
import { describeDamage } from "./describeDamage";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { RepairStep } from "./RepairStep";
import { restoreLooks } from "./restoreLooks";

/** Whether the closing row of this sheet is examined here, and not as any other row of ours. */
export function hasCaseEnd({ planned }: PlacedSheet, row: number): boolean {
  return isCaseBlock(planned.name.name) && row === closingRow(planned.name.area);
}

/**
 * The end of a case sheet. Cases are pasted over the row that closes it, or right below it, because they are more than
 * the blank rows: the closing row then goes below them, and the name over the cases reaches as far. Nothing that was
 * pasted is moved. A closing row whose words are gone gets them back.
 */
export function examineCaseEnd(placed: PlacedSheet): readonly Damage[] {
  const found = findEnd(placed);
  if (found === null) return [];
  const { id, reference, row, isThere, isOver, last } = found;
  const sheet = placed.sheet.name;
  const write = (at: number, column: number, content: string): RepairStep => ({
    kind: "write",
    sheet,
    row: at,
    column,
    content,
  });
  const closing = (at: number): readonly RepairStep[] => [
    write(at, id, texts.endOfLog),
    write(at, reference, caseTexts.endNote),
  ];
  if (!isOver && last === row) {
    if (isThere) return [];
    const rows = [texts.endOfLog];
    return [
      describeDamage({
        code: "heading-missing",
        sheet,
        rows,
        level: 1,
        steps: closing(row),
      }),
    ];
  }
  const first = isOver ? row : row + 1;
  return [
    describeDamage({
      code: "rows-below",
      sheet,
      rows: Array.from({ length: last - first + 1 }, (_, index) => String(first + index + 1)),
      level: 1,
      moves: [
        {
          at: last + 1,
          steps: [
            { kind: "insertRows", sheet, at: last + 1, count: 1 },
            write(row, id, ""),
            ...(isOver ? [] : [write(row, reference, "")]),
            ...looksOf(placed, placed.planned.name.area.row + 1, row, last - row + 1),
            ...closing(last + 1),
            ...looksOf(placed, closingRow(placed.planned.name.area), last + 1, 1),
            { kind: "setName", name: placed.planned.name.name, sheet, area: areaTo(placed, last + 1) },
          ],
        },
      ],
    }),
  ];
}

interface End {
  /** Columns of the ids and of the references on the sheet. */
  readonly id: number;
  readonly reference: number;
  /** The row that closes the cases, or did. */
  readonly row: number;
  /** Whether its words are there. */
  readonly isThere: boolean;
  /** Whether a case was put over it. */
  readonly isOver: boolean;
  /** The last row with a case at or below it; itself where there is none. */
  readonly last: number;
}

function findEnd(placed: PlacedSheet): End | null {
  const { planned, sheet, rows, columns, named } = placed;
  const { area } = planned.name;
  const header = rows.get(area.row);
  const fields = (planned.byRow.get(area.row)?.cells ?? []).map(String);
  const columnOf = (field: string): number | null => columns[fields.indexOf(field)] ?? null;
  const [id, reference] = [columnOf(caseOwnFields.id), columnOf(caseOwnFields.reference)];
  if (header === undefined || id === null || reference === null || sheet.area === null) return null;
  const read = cellReader(sheet);
  const below = Array.from(
    { length: sheet.area.row + sheet.area.rows - header - 1 },
    (_, index) => header + 1 + index,
  );
  const marked = below.filter(
    (at) => read(at, id) === texts.endOfLog || read(at, reference) === caseTexts.endNote,
  );
  const row =
    rows.get(closingRow(area)) ?? marked.at(-1) ?? (named === null ? header : named.row + named.rows - 1);
  const entered = fields.flatMap((field, index) => {
    const column = columns[index];
    const isEntry = field !== caseOwnFields.id && !isComputedCaseField(field);
    return isEntry && column !== null && column !== undefined ? [column] : [];
  });
  const cellsAt = (at: number): number => entered.filter((column) => read(at, column) !== "").length;
  const isLabelled = read(row, reference) === caseTexts.endNote;
  const isOver = cellsAt(row) > (isLabelled ? 1 : 0);
  // A single cell below a closing row that stands is somebody's remark.
  const isCase = (at: number): boolean =>
    cellsAt(at) >= fewestCells || (isOver && read(at, reference) !== "");
  let last = row;
  while (isCase(last + 1)) last += 1;
  return { id, reference, row, isThere: isLabelled && read(row, id) === texts.endOfLog, isOver, last };
}

const fewestCells = 2;

function closingRow({ row, rows }: Area): number {
  return row + rows - 1;
}

/** The looks and rules of a planned row for so many rows of the sheet. */
function looksOf(
  { planned, sheet, columns }: PlacedSheet,
  from: number,
  to: number,
  count: number,
): readonly RepairStep[] {
  const line: Area = { row: from, column: 0, rows: 1, columns: planned.columns };
  const tall = (areas: readonly Area[]): readonly Area[] => areas.map((area) => ({ ...area, rows: count }));
  return restoreLooks({ planned, sheet, columns, rows: new Map([[from, to]]) }, [line]).map((step) => {
    if (step.kind === "style") {
      const styles = step.styles.map((each) => ({ ...each, areas: tall(each.areas) }));
      return { ...step, areas: tall(step.areas), styles };
    }
    if (step.kind !== "validate") return step;
    return {
      ...step,
      validations: step.validations.map((each) => ({ ...each, areas: tall(each.areas) })),
    };
  });
}

/** What the name covers, down to this row. */
function areaTo({ planned, rows, named }: PlacedSheet, last: number): Area {
  const area = named ?? planned.name.area;
  const row = named?.row ?? rows.get(planned.name.area.row) ?? area.row;
  return { ...area, row, rows: last - row + 1 };
}

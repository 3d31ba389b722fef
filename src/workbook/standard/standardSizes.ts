import { standardColumns, type StandardField } from "../names";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { standardColumn, standardRows } from "./standardLayout";
import type { CellContent, RowHeight, SheetPlan } from "../WorkbookPlan";

/** Characters. The two rating columns hold `Requires improvement` with its mark. */
const widths: Readonly<Record<StandardField, number>> = {
  ref: 10,
  label: 52,
  diversity: 5,
  suggested: 23,
  answer: 23,
  critical: 14,
  positive: 11,
  base: 9,
  share: 9,
  band: 20,
  for: 6,
  against: 11,
  sources: 24,
  note: 48,
  reason: 36,
  messages: 44,
  id: 12,
};

const wrapped = ["label", "sources", "note", "reason", "messages"] as const;

/** Lines that a row has room for even when it is empty, so that a message of two lines is seen when it comes. */
const bodyLines = 2;
const proposedLines = { least: 3, most: 5 };
const defaultLines = { least: 2, most: 3 };
/** By whom and when it was worked out, or that it is out of date. */
const standingLines = 2;
const linePoints = 15;

export const standardWidths: SheetPlan["columns"] = standardColumns.map((field) =>
  field === "id" ? { width: widths.id, hidden: true } : { width: widths[field] },
);

/** Heights in points for every row, from what its cells say now. The rows above the header stay low: they are frozen. */
export function standardRowHeights(cells: readonly (readonly CellContent[])[]): readonly RowHeight[] {
  return cells.map((cell, row) => {
    const height = heightOf(cell, row);
    return row < standardRows.firstBody ? { row, height } : { row, height, fits: true };
  });
}

function heightOf(cells: readonly CellContent[], row: number): number {
  if (row === standardRows.title) return 26;
  if (row === standardRows.header) return 20;
  if (row === standardRows.default) return between(heightOfTexts(cells, ["note", "messages"]), defaultLines);
  if (row === standardRows.proposed)
    return between(heightOfTexts(cells, ["note", "reason", "messages"]), proposedLines);
  if (row === standardRows.qualitative) return standingLines * linePoints + 3;
  if (row < standardRows.header) return 20;
  return heightOfTexts(cells, wrapped, bodyLines);
}

function heightOfTexts(cells: readonly CellContent[], fields: readonly StandardField[], least = 1): number {
  const texts = fields.map((field) => ({
    text: shownText(cells[standardColumn(field)]),
    width: widths[field],
  }));
  return wrappedRowHeight(texts, least);
}

function between(height: number, lines: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(height, lines.least * linePoints + 3), lines.most * linePoints + 3);
}

/** What a cell shows as text; formulas by the value they are known to have. */
function shownText(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  return cell.value === undefined ? "" : String(cell.value);
}

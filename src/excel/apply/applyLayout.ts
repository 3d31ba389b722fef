import { columnLetters } from "../../workbook/formula/cellReference";
import { groupedRuns } from "../../workbook/sheet/groupedRuns";
import type { RowHeight, SheetPlan } from "../../workbook/WorkbookPlan";
import { coverCells } from "./coverCells";
import { rangeAt } from "../rangeAt";

/** Queues widths, heights, hidden columns, merged cells, outline and filter. */
export function applyLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  applyWidths(sheet, plan.columns);
  applyHeights(sheet, plan.rowHeights ?? []);
  for (const area of plan.merges ?? []) rangeAt(sheet, area).merge(false);
  for (const { from, to } of plan.outline ?? [])
    sheet
      .getRange(`${from + 1}:${to + 1}`)
      .untrack()
      .group("ByRows");
  for (const { from, to } of groupedRuns(plan.columns))
    sheet
      .getRange(columnSpan(from, to - from + 1))
      .untrack()
      .group("ByColumns");
  if (plan.filter !== undefined) sheet.autoFilter.apply(rangeAt(sheet, plan.filter));
}

/** One request a sheet for all its columns, whatever their widths. */
function applyWidths(sheet: Excel.Worksheet, columns: SheetPlan["columns"]): void {
  if (columns.length === 0) return;
  sheet
    .getRange(columnSpan(0, columns.length))
    .untrack()
    .setColumnProperties(
      columns.map(({ width, hidden }) => ({
        format: { columnWidth: toPoints(width) },
        ...(hidden ? { columnHidden: true } : {}),
      })),
    );
}

function columnSpan(first: number, count: number): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

/** A width in characters of the default face is 7 pixels each and 5 of padding; Excel's add-ins count in points. */
function toPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** One request a sheet from its first row to its last of a height of its own; rows between them stay as they are. */
function applyHeights(sheet: Excel.Worksheet, heights: NonNullable<SheetPlan["rowHeights"]>): void {
  const byRow = new Map(heights.flatMap(({ row, height, fits }) => (fits ? [] : [[row, height] as const])));
  const [first, last] = [Math.min(...byRow.keys()), Math.max(...byRow.keys())];
  if (byRow.size > 0) {
    const properties = Array.from({ length: last - first + 1 }, (_, index) => {
      const rowHeight = byRow.get(first + index);
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    });
    sheet
      .getRange(`${first + 1}:${last + 1}`)
      .untrack()
      .setRowProperties(properties);
  }
  // A row of a set height stays as it is when someone types a long note; one that Excel fitted grows with it.
  for (const { areas } of coverCells(heights.reduce(fittedRows, [])))
    for (const { row, rows } of areas)
      sheet
        .getRange(`${row + 1}:${row + rows}`)
        .untrack()
        .format.autofitRows();
}

function fittedRows(byRow: (true | undefined)[][], { row, fits }: RowHeight): (true | undefined)[][] {
  byRow[row] = [fits ? true : undefined];
  return byRow;
}

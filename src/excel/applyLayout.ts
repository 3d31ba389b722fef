import { columnLetters } from "../workbook/cellReference";
import type { RowHeight, SheetPlan } from "../workbook/WorkbookPlan";
import { coverCells } from "./coverCells";
import { rangeAt } from "./rangeAt";

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
  if (plan.filter !== undefined) sheet.autoFilter.apply(rangeAt(sheet, plan.filter));
}

function applyWidths(sheet: Excel.Worksheet, columns: SheetPlan["columns"]): void {
  for (const { value, areas } of coverCells([columns.map(({ width }) => width)])) {
    const address = areas.map(({ column, columns: count }) => columnSpan(column, count)).join();
    sheet.getRanges(address).untrack().format.columnWidth = toPoints(value);
  }
  for (const { areas } of coverCells([columns.map(({ hidden }) => hidden || undefined)])) {
    for (const area of areas)
      sheet.getRange(columnSpan(area.column, area.columns)).untrack().columnHidden = true;
  }
}

function columnSpan(first: number, count: number): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

/** A width in characters of the default face is 7 pixels each and 5 of padding; Excel's add-ins count in points. */
function toPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

function applyHeights(sheet: Excel.Worksheet, heights: NonNullable<SheetPlan["rowHeights"]>): void {
  const byRow: (number | undefined)[][] = [];
  for (const { row, height, fits } of heights) byRow[row] = [fits ? undefined : height];
  for (const { value, areas } of coverCells(byRow)) {
    sheet
      .getRanges(areas.map(({ row, rows }) => `${row + 1}:${row + rows}`).join())
      .untrack().format.rowHeight = value;
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

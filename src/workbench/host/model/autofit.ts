import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { lookOf } from "../engine/cellStyle";
import { cellText } from "../engine/cellValue";
import { toRange } from "../engine/Engine";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** Pixels that one character takes at a size of one point: an estimate, since nothing is drawn without a screen. */
const characterWidth = 0.68;
const lineHeight = 1.75;
const margin = 10;

/** Makes columns as wide as their longest line of text that is not wrapped. */
export function fitColumns(context: HostContext, { sheet, sheetId: subUnitId, areas }: Place): void {
  const widths: Record<number, number> = {};
  eachCell(context, sheet, areas, (row, column, text) => {
    const look = lookOf(context.cells.style(sheet, row, column));
    if (look.wrap) return;
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    widths[column] = Math.max(widths[column] ?? 0, Math.ceil(longest * look.size * characterWidth) + margin);
  });
  for (const [column, colWidth] of Object.entries(widths)) {
    const ranges = [toRange({ row: 0, rows: 1, column: Number(column), columns: 1 })];
    context.engine.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth });
  }
}

/** Makes rows as high as their text, wrapped at the width of its column; what a hidden column holds does not count. */
export function fitRows(context: HostContext, { sheet, sheetId: subUnitId, areas }: Place): void {
  const heights: Record<number, number> = {};
  eachCell(context, sheet, areas, (row, column, text) => {
    if (!sheet.getColVisible(column)) return;
    const look = lookOf(context.cells.style(sheet, row, column));
    const room = Math.max(
      1,
      Math.floor((sheet.getColumnWidth(column) - margin) / (look.size * characterWidth)),
    );
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + (look.wrap ? Math.max(1, Math.ceil(line.length / room)) : 1), 0);
    heights[row] = Math.max(heights[row] ?? 0, Math.ceil(lines * look.size * lineHeight) + 2);
  });
  const alike = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights))
    alike.set(height, [...(alike.get(height) ?? []), Number(row)]);
  for (const [rowHeight, rows] of alike) {
    const ranges = rows.map((row) => toRange({ row, rows: 1, column: 0, columns: 1 }));
    context.engine.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
  }
}

function eachCell(
  { cells }: HostContext,
  sheet: Worksheet,
  areas: Place["areas"],
  visit: (row: number, column: number, text: string) => void,
): void {
  for (const { row, column, rows, columns } of areas.flatMap((area) => cells.within(sheet, area)))
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) {
        const value = cells.value(sheet, r, c);
        const text = value === "" ? "" : cellText(value, cells.numberFormat(sheet, r, c));
        if (text !== "") visit(r, c, text);
      }
}

import type { Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { cover } from "../engine/areas";
import { toRange } from "../engine/Engine";
import { requireAllowed } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";

/** Pixels of the screen in one point. */
const pixelsPerPoint = 4 / 3;

/** The most points a column or a row takes in Excel. */
export const widestColumn = 1_800;
export const highestRow = 409.5;

export function toPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

/** @throws ExcelError `InvalidArgument` for anything but a number of points from 0 to `most` */
export function points(value: unknown, most: number): number {
  if (typeof value === "number" && value >= 0 && value <= most) return value;
  throw invalidArgument(`a size from 0 to ${most} points`);
}

/** Gives columns their widths in points, all in one go. @throws ExcelError `AccessDenied` */
export function setColumnWidths(
  { engine, cells }: HostContext,
  sheet: Worksheet,
  widths: ReadonlyMap<number, number>,
): void {
  requireAllowed(sheet, "allowFormatColumns", "column widths cannot be changed");
  if (widths.size === 0) return;
  cells.reach(sheet, { row: 0, rows: 1, column: Math.max(...widths.keys()), columns: 1 });
  const ranges = cover([...widths.keys()].map((column) => ({ row: 0, column }))).map(toRange);
  const subUnitId = sheet.getSheetId();
  engine.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth: inPixels(widths) });
  // The engine passes hidden columns over; they keep the width for when they are shown.
  const hidden = [...widths].filter(([column]) => !sheet.getColVisible(column));
  const columnData = Object.fromEntries(
    hidden.map(([column, width]) => [column, { w: width * pixelsPerPoint }]),
  );
  if (hidden.length > 0) engine.run(SetColDataMutation.id, { subUnitId, columnData });
}

/** Gives rows their heights in points, all in one go. @throws ExcelError `AccessDenied` */
export function setRowHeights(
  { engine, cells }: HostContext,
  sheet: Worksheet,
  heights: ReadonlyMap<number, number>,
): void {
  requireAllowed(sheet, "allowFormatRows", "row heights cannot be changed");
  if (heights.size === 0) return;
  cells.reach(sheet, { row: Math.max(...heights.keys()), rows: 1, column: 0, columns: 1 });
  const ranges = cover([...heights.keys()].map((row) => ({ row, column: 0 }))).map(toRange);
  const rowHeight = inPixels(heights);
  engine.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheet.getSheetId(), ranges, rowHeight });
}

function inPixels(sizes: ReadonlyMap<number, number>): Readonly<Record<number, number>> {
  return Object.fromEntries([...sizes].map(([index, size]) => [index, size * pixelsPerPoint]));
}

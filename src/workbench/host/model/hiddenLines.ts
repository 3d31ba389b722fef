import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { sheetColumns, sheetRows } from "../engine/areas";
import { toRange } from "../engine/Engine";
import { requireAllowed } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** Whether all rows are hidden, by a filter too; `null` where only some are. */
export function rowsHidden({ sheet, area }: Place): boolean | null {
  const rows = area.rows === sheetRows ? sheet.getRowCount() : area.rows;
  return all(area.row, rows, (row) => !sheet.getRowVisible(row));
}

export function columnsHidden({ sheet, area }: Place): boolean | null {
  const columns = area.columns === sheetColumns ? sheet.getColumnCount() : area.columns;
  return all(area.column, columns, (column) => !sheet.getColVisible(column));
}

/** @throws ExcelError `InvalidArgument`, `AccessDenied` */
export function hideRows(
  { engine, cells }: HostContext,
  { sheet, sheetId, area }: Place,
  hidden: unknown,
): void {
  if (typeof hidden !== "boolean") throw invalidArgument("true or false");
  requireAllowed(sheet, "allowFormatRows", "rows cannot be hidden or shown");
  const rows = { ...area, column: 0, columns: sheet.getColumnCount() };
  cells.reach(sheet, rows);
  const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
  engine.run(id, { subUnitId: sheetId, ranges: [toRange(rows)] });
}

/** @throws ExcelError `InvalidArgument`, `AccessDenied` */
export function hideColumns(
  { engine, cells }: HostContext,
  { sheet, sheetId, area }: Place,
  hidden: unknown,
): void {
  if (typeof hidden !== "boolean") throw invalidArgument("true or false");
  requireAllowed(sheet, "allowFormatColumns", "columns cannot be hidden or shown");
  const columns = { ...area, row: 0, rows: sheet.getRowCount() };
  cells.reach(sheet, columns);
  const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
  engine.run(id, { subUnitId: sheetId, ranges: [toRange(columns)] });
}

function all(start: number, count: number, is: (index: number) => boolean): boolean | null {
  const answers = new Set(Array.from({ length: count }, (_, index) => is(start + index)));
  if (answers.size > 1) return null;
  return answers.has(true);
}

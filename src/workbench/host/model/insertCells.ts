import { Direction } from "@univerjs/core";
import { InsertColByRangeCommand, InsertRowByRangeCommand } from "@univerjs/sheets";
import { sheetColumns, sheetRows } from "../engine/areas";
import { toRange } from "../engine/Engine";
import { removeLines } from "../engine/removeLines";
import { requireAllowed } from "../engine/protection";
import { invalidArgument, notAvailable } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/**
 * Puts whole rows or columns in where the range stands; formulas, names, rules and formats move with their cells.
 * @throws ExcelError `InvalidArgument`, `AccessDenied`; `ApiNotAvailable` for cells that are no whole rows or columns
 */
export function insertCells(context: HostContext, place: Place, shift: unknown): void {
  context.flush();
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`shift ${String(shift)}`);
  const { sheet, sheetId, area } = place;
  if (area.columns === sheetColumns) {
    requireAllowed(sheet, "allowInsertRows", "rows cannot be inserted");
    const range = toRange({ ...area, column: 0, columns: sheet.getColumnCount() });
    context.cells.reach(sheet, { ...area, rows: 1, columns: 1 });
    context.engine.run(InsertRowByRangeCommand.id, { subUnitId: sheetId, range, direction: Direction.UP });
  } else if (area.rows === sheetRows) {
    requireAllowed(sheet, "allowInsertColumns", "columns cannot be inserted");
    const range = toRange({ ...area, row: 0, rows: sheet.getRowCount() });
    context.cells.reach(sheet, { ...area, rows: 1, columns: 1 });
    context.engine.run(InsertColByRangeCommand.id, { subUnitId: sheetId, range, direction: Direction.LEFT });
  } else throw notAvailable("Range.insert of cells that are no whole rows or columns");
}

/** @throws ExcelError as `insertCells` */
export function deleteCells(context: HostContext, place: Place, shift: unknown): void {
  context.flush();
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`shift ${String(shift)}`);
  const { sheet, sheetId, area } = place;
  if (area.columns === sheetColumns) {
    requireAllowed(sheet, "allowDeleteRows", "rows cannot be deleted");
    const range = toRange({ ...area, column: 0, columns: sheet.getColumnCount() });
    context.cells.reach(sheet, { ...area, columns: 1 });
    removeLines(context.engine, sheetId, "row", range);
  } else if (area.rows === sheetRows) {
    requireAllowed(sheet, "allowDeleteColumns", "columns cannot be deleted");
    const range = toRange({ ...area, row: 0, rows: sheet.getRowCount() });
    context.cells.reach(sheet, { ...area, rows: 1 });
    removeLines(context.engine, sheetId, "column", range);
  } else throw notAvailable("Range.delete of cells that are no whole rows or columns");
}

import type { ICellData, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "../engine/areas";
import { toRange } from "../engine/Engine";
import { requireUnprotected } from "../engine/protection";
import { sheetState } from "../engine/sheetState";
import { ExcelError, invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** Makes one cell of the range, or one of each of its rows; all but the first value is lost, as in Excel. */
export function mergeCells(context: HostContext, { sheet, sheetId, area }: Place, across: boolean): void {
  requireUnprotected(sheet, "cells cannot be merged");
  context.cells.reach(sheet, area);
  const areas: Area[] = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  const ranges = areas.filter((each) => each.rows * each.columns > 1).map(toRange);
  if (ranges.length === 0) return;
  const cellValue: Record<number, Record<number, object>> = {};
  for (const each of areas)
    for (let r = each.row; r < each.row + each.rows; r += 1)
      for (let c = each.column; c < each.column + each.columns; c += 1)
        if ((r !== each.row || c !== each.column) && holdsSomething(sheet.getCellRaw(r, c)))
          (cellValue[r] ??= {})[c] = { v: null, f: null, si: null, p: null, t: null };
  if (Object.keys(cellValue).length > 0)
    context.engine.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  context.engine.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
  context.engine.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
}

function holdsSomething(cell: Nullable<ICellData>): boolean {
  return cell ? [cell.v, cell.f, cell.si, cell.p].some((each) => each !== undefined && each !== null) : false;
}

export function unmergeCells({ engine }: HostContext, { sheet, sheetId, area }: Place): void {
  requireUnprotected(sheet, "cells cannot be split");
  engine.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [toRange(area)] });
}

/** Puts whole rows or columns one level down in the outline. @throws ExcelError `InvalidArgument`, `AccessDenied` */
export function groupLines(place: Place, option: unknown): void {
  const { sheet, area } = place;
  requireUnprotected(sheet, "rows and columns cannot be grouped");
  const state = sheetState(sheet);
  if (lines(area, option) === "rows")
    state.outlineRows = [
      ...state.outlineRows,
      { from: area.row, to: area.row + area.rows - 1, hidden: false },
    ];
  else
    state.outlineColumns = [
      ...state.outlineColumns,
      { from: area.column, to: area.column + area.columns - 1, hidden: false },
    ];
}

/** @throws ExcelError `InvalidOperation` where the rows or columns are in no group */
export function ungroupLines(place: Place, option: unknown): void {
  const { sheet, area } = place;
  requireUnprotected(sheet, "rows and columns cannot be ungrouped");
  const state = sheetState(sheet);
  const rows = lines(area, option) === "rows";
  const [from, to] = rows
    ? [area.row, area.row + area.rows - 1]
    : [area.column, area.column + area.columns - 1];
  const runs = rows ? state.outlineRows : state.outlineColumns;
  const left = runs.filter((run) => run.from < from || run.to > to);
  if (left.length === runs.length)
    throw new ExcelError("InvalidOperation", "The rows or columns are in no group.");
  if (rows) state.outlineRows = left;
  else state.outlineColumns = left;
}

function lines({ rows, columns }: Area, option: unknown): "rows" | "columns" {
  if (option === "ByRows" && columns === sheetColumns) return "rows";
  if (option === "ByColumns" && rows === sheetRows) return "columns";
  if ((option === null || option === undefined) && columns === sheetColumns) return "rows";
  if ((option === null || option === undefined) && rows === sheetRows) return "columns";
  throw invalidArgument("whole rows or whole columns to group");
}

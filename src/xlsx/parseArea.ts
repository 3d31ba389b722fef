import type { Area } from "../workbook/WorkbookPlan";
import { columnIndex } from "../workbook/formula/columnIndex";

/** Rows and columns of a sheet, in Excel's own size. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** `$E$6:$E$30`, `B2` or the whole rows `$5:$5` as a rectangle; `null` where it is none, or is not on a sheet. */
export function parseArea(reference: string): Area | null {
  const [first = "", last = first] = reference.split(":");
  const from = parseCorner(first, 0);
  const to = parseCorner(last, sheetSize.columns - 1);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/** Whole columns, `$A:$B`, zero-based and inclusive; `null` for anything else. */
export function parseColumns(reference: string): { readonly from: number; readonly to: number } | null {
  const [, first = "", last = ""] = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(reference) ?? [];
  const [from, to] = [columnIndex(first), columnIndex(last)];
  return first !== "" && from <= to && to < sheetSize.columns ? { from, to } : null;
}

/** The rectangles of a list divided by spaces, as validations and conditional formats name their cells. */
export function parseAreas(references: string): readonly Area[] {
  return references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function parseCorner(reference: string, columnOfRows: number): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})$/.exec(reference);
  if (parts === null) return null;
  const row = Number(parts[2]) - 1;
  const column = parts[1] === undefined ? columnOfRows : columnIndex(parts[1]);
  return row < sheetSize.rows && column < sheetSize.columns ? { row, column } : null;
}

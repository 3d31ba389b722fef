import { intersect, touches } from "../../../workbook/sheet/areas";
import type { Area } from "../../../workbook/WorkbookPlan";

/** Rows and columns of a sheet in Excel; an area that reaches both ends is a whole column or row. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What is left of `areas` without the cells of `hole`, as areas that do not overlap. */
export function without(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => {
    const shared = touches(area, hole) ? intersect(area, hole) : null;
    if (!shared) return [area];
    const above = { ...area, rows: shared.row - area.row };
    const belowRow = shared.row + shared.rows;
    const below = { ...area, row: belowRow, rows: area.row + area.rows - belowRow };
    const left = {
      row: shared.row,
      rows: shared.rows,
      column: area.column,
      columns: shared.column - area.column,
    };
    const rightColumn = shared.column + shared.columns;
    const right = {
      row: shared.row,
      rows: shared.rows,
      column: rightColumn,
      columns: area.column + area.columns - rightColumn,
    };
    return [above, below, left, right].filter((part) => part.rows > 0 && part.columns > 0);
  });
}

/** Cells as few areas: runs along a row, joined where the row below has the same run. */
export function cover(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns.add(column));
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = runs([...(rows.get(row) ?? [])].sort((a, b) => a - b)).map((run): Area => {
      const grown = open.find(
        (area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === row,
      );
      return grown ? { ...grown, rows: grown.rows + 1 } : { row, rows: 1, ...run };
    });
    done.push(...open.filter((area) => !next.some((n) => n.row === area.row && n.column === area.column)));
    open = next;
  }
  return [...done, ...open];
}

function runs(columns: readonly number[]): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}

/** Rows or columns put in or taken out of a sheet. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative where rows or columns were removed. */
  readonly by: number;
}

/** Where an area is after a shift; `null` where all of it was removed. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const row = shift.axis === "row";
  const size = row ? area.rows : area.columns;
  if (size === (row ? sheetRows : sheetColumns)) return area;
  const moved = shiftRun(row ? area.row : area.column, size, shift);
  if (!moved) return null;
  return row
    ? { ...area, row: moved.start, rows: moved.size }
    : { ...area, column: moved.start, columns: moved.size };
}

function shiftRun(start: number, size: number, { at, by }: Shift): { start: number; size: number } | null {
  if (by >= 0) {
    if (at <= start) return { start: start + by, size };
    return { start, size: at < start + size ? size + by : size };
  }
  const removed = -by;
  const lost = Math.max(0, Math.min(start + size, at + removed) - Math.max(start, at));
  if (lost === size) return null;
  const before = Math.max(0, Math.min(removed, start - at));
  return { start: start - before, size: size - lost };
}

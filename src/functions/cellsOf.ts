import { cellText } from "./cellText";

/**
 * The cells of a range, row by row. A single value is a range of one cell.
 * A missing argument, and one blank cell in its place, have none: `RATE_STANDARD(E11:E40,"")` gives no identities.
 */
export function cellsOf(range: unknown): readonly unknown[] {
  const cells = Array.isArray(range) ? flat(range) : [range];
  return cells.length === 1 && cellText(cells[0]) === "" ? [] : cells;
}

/** As `range.flat()` does, which takes several times as long for the many columns that functions read. */
function flat(range: readonly unknown[]): unknown[] {
  const cells: unknown[] = [];
  for (const row of range) {
    if (Array.isArray(row)) for (const cell of row) cells.push(cell);
    else cells.push(row);
  }
  return cells;
}

import { cellText } from "./cellText";

/**
 * The cells of a range, row by row. A single value is a range of one cell.
 * A missing argument, and one blank cell in its place, have none: `RATE_STANDARD(E11:E40,"")` gives no identities.
 */
export function cellsOf(range: unknown): readonly unknown[] {
  const cells = Array.isArray(range) ? range.flat() : [range];
  return cells.length === 1 && cellText(cells[0]) === "" ? [] : cells;
}

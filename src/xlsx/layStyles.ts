import type { CellStyle, StylePlan } from "../workbook/WorkbookPlan";
import { XlsxWriteError } from "./XlsxWriteError";

/** A sheet's styles cell by cell: outer key the row, inner key the column. */
export type StyleGrid = ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;

/** More styled cells on one sheet than any plan of ours has; whole columns are not styled cell by cell. */
const mostCells = 500_000;

/** Lays a plan's styles over each other; what a later one says wins, what it leaves out stays. */
export function layStyles(plans: readonly StylePlan[], sheet: string): StyleGrid {
  const grid = new Map<number, Map<number, CellStyle>>();
  let cells = 0;
  for (const { areas, style } of plans) {
    const lay = layOver(style);
    for (const area of areas) {
      cells += area.rows * area.columns;
      if (cells > mostCells)
        throw new XlsxWriteError(`styles more than ${mostCells.toLocaleString("en-GB")} cells`, sheet);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const line = grid.get(row) ?? new Map<number, CellStyle>();
        grid.set(row, line);
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          line.set(column, lay(line.get(column)));
        }
      }
    }
  }
  return grid;
}

/** Keeps one object for each pair laid over each other, so that equal styles stay the same object. */
function layOver(style: CellStyle): (below: CellStyle | undefined) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (below) => {
    if (below === undefined) return style;
    const laid = known.get(below) ?? { ...below, ...style };
    known.set(below, laid);
    return laid;
  };
}

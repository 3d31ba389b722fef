import type { Area } from "../workbook/WorkbookPlan";

/** Cells, row by row, as few rectangles: runs along each row, then equal runs of rows below each other. */
export function gatherAreas(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const open = new Map<string, GrowingArea>();
  const areas: GrowingArea[] = [];
  for (const run of runsOf(sorted)) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      above.rows += 1;
      continue;
    }
    open.set(key, run);
    areas.push(run);
  }
  return areas;
}

interface GrowingArea {
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
}

function runsOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly GrowingArea[] {
  const runs: GrowingArea[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

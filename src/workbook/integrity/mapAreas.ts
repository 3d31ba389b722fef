import { rowAreas } from "../sheet/areas";
import type { Area } from "../WorkbookPlan";
import type { PlacedSheet } from "./placeSheets";

/** Where planned cells are now, gathered into few rectangles; cells whose row or column is missing are left out. */
export function mapAreas(
  { columns, rows }: Pick<PlacedSheet, "columns" | "rows">,
  areas: readonly Area[],
): readonly Area[] {
  const byColumns = new Map<string, { column: number; columns: number; rows: number[] }>();
  for (const area of areas) {
    const found: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const now = rows.get(row);
      if (now !== undefined) found.push(now);
    }
    for (const run of columnRuns(columns, area)) {
      const key = `${run.column} ${run.columns}`;
      const known = byColumns.get(key) ?? { ...run, rows: [] };
      known.rows.push(...found);
      byColumns.set(key, known);
    }
  }
  return [...byColumns.values()].flatMap((run) =>
    rowAreas(
      [...new Set(run.rows)].sort((one, other) => one - other),
      run.column,
      run.columns,
    ),
  );
}

/** Neighbouring columns stay together where they still are neighbours. */
function columnRuns(
  columns: readonly (number | null)[],
  area: Area,
): readonly { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (let index = area.column; index < area.column + area.columns; index += 1) {
    const column = columns[index];
    if (column === null || column === undefined) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

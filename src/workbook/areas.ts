import type { Area } from "./WorkbookPlan";

/** One cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Whole rows of columns `column` to `column + columns - 1`, runs of neighbouring rows taken together. */
export function rowAreas(rows: readonly number[], column: number, columns = 1): readonly Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns });
  }
  return areas;
}

import type { Area } from "../../workbook/WorkbookPlan";

/** A value and the rectangles that hold it, from the top left on. */
export interface Cover<Value> {
  readonly value: Value;
  readonly areas: readonly Area[];
}

/** A value per cell of a sheet, by zero-based row and column; holes are cells without one. */
export type CellGrid<Value> = readonly (readonly (Value | undefined)[] | undefined)[];

/** Groups cells by value into few rectangles: runs along a row, joined with the same run on the row above. */
export function coverCells<Value extends string | number | boolean>(
  grid: CellGrid<Value>,
): readonly Cover<Value>[] {
  const covers = new Map<Value, OpenArea[]>();
  let above = new Map<string, OpenArea>();
  grid.forEach((cells, row) => {
    const here = new Map<string, OpenArea>();
    for (const run of runsOf(cells ?? [])) {
      const key = `${run.column}:${run.columns}:${String(run.value)}`;
      const area = above.get(key);
      if (area !== undefined && area.row + area.rows === row) {
        area.rows += 1;
        here.set(key, area);
        continue;
      }
      const begun = { row, column: run.column, rows: 1, columns: run.columns };
      const known = covers.get(run.value);
      if (known === undefined) covers.set(run.value, [begun]);
      else known.push(begun);
      here.set(key, begun);
    }
    above = here;
  });
  return [...covers].map(([value, areas]) => ({ value, areas }));
}

interface OpenArea {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

interface Run<Value> {
  readonly value: Value;
  readonly column: number;
  columns: number;
}

function runsOf<Value>(cells: readonly (Value | undefined)[]): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  // Not forEach: it would skip the holes of a sparse row, and a hole ends a run.
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (value === undefined) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value && last.column + last.columns === column)
      last.columns += 1;
    else runs.push({ value, column, columns: 1 });
  }
  return runs;
}

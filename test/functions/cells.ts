/** A range of one column, as Excel hands it over. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** Rows of cells under named columns, each column as a range of its own. */
export function columns<Name extends string>(
  rows: readonly Readonly<Record<Name, unknown>>[],
  names: readonly Name[],
): Record<Name, unknown[][]> {
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => [row[name]])])) as Record<
    Name,
    unknown[][]
  >;
}

/** A range of one column, as Excel hands it over. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** One column of rows, as Excel hands it over. */
export function columnOf<Row>(rows: readonly Row[], field: keyof Row): unknown[][] {
  return rows.map((row) => [row[field]]);
}

/** A text of so many lines, line by line. */
export function lines(text: string): readonly string[] {
  return text.split("\n");
}

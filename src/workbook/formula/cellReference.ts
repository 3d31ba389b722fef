import type { Area } from "../WorkbookPlan";

/** Absolute reference to a cell, from zero-based row and column: `$D$2`. */
export function cellReference(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** Reference that stays on its own row when rows are sorted or inserted: `$G9`. */
export function rowCellReference(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** Absolute reference to a rectangle of cells: `$E$6:$E$30`. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  const last = cellReference(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${first}:${last}`;
}

/** A reference on another sheet. The sheet's name is always quoted, so that `1.1` is not read as a number. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`;
}

/** A text constant inside a formula. */
export function textConstant(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const letters: string[] = [];

/** `A`, `B` … `Z`, `AA` for a zero-based column. */
export function columnLetters(column: number): string {
  return (letters[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A cell as text, so that a blank stays blank: older Excel hands an empty cell to a custom function as the number 0,
 * which a count cannot tell from a zero (R16).
 */
export function blankSafe(reference: string): string {
  return `${reference}&""`;
}

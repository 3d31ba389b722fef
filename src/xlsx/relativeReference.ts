import { columnLetters } from "../workbook/formula/cellReference";
import type { Area } from "../workbook/WorkbookPlan";

/** `E6:E30`, or `E6` for a single cell, as the lists of cells in a file are written. */
export function relativeReference(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

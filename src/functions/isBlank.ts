import { wordText } from "./cellText";
import { cellsOf } from "./cellsOf";

/** Whether a cell or every cell of a range says nothing. */
export function isBlank(range: unknown): boolean {
  return cellsOf(range).every((cell) => wordText(cell) === "");
}

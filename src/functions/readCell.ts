import { cellText, wordText } from "./cellText";
import type { CellKind } from "./cellKinds";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

/** The value of a cell; `null` where it is blank, missing or an error. Anything not allowed stops the function. */
export function readCell<Value>(cell: unknown, { read, allowed, isNumber }: CellKind<Value>): Value | null {
  const text = isNumber ? cellText(cell) : wordText(cell);
  const value = read(text);
  return value === "unknown" ? rejectCell(texts.notAllowed(text, allowed)) : value;
}

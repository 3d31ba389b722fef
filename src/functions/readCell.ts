import { cellText, wordText } from "./cellText";
import type { CellKind } from "./cellKinds";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

/** How the value of a cell is got: `null` where it is blank, missing or an error. */
export type ReadCell = <Value>(cell: unknown, kind: CellKind<Value>) => Value | null;

/** The value of a cell; `null` where it is blank, missing or an error. Anything not allowed stops the function. */
export const readCell: ReadCell = (cell, kind) => {
  const value = kind.read(contentOf(cell, kind));
  return value === "unknown" ? rejectCell(texts.notAllowed(contentOf(cell, kind), kind.allowed)) : value;
};

/**
 * The same for a cell beside the one that is checked: anything not allowed counts as blank, for its own row says so (P1).
 */
export const readOrBlank: ReadCell = (cell, kind) => {
  const value = kind.read(contentOf(cell, kind));
  return value === "unknown" ? null : value;
};

/** How cells are read that stand beside identities, or beside none: rows with an identity say themselves what cannot be read. */
export function readerOf({ haveIds }: { readonly haveIds: boolean }): ReadCell {
  return haveIds ? readOrBlank : readCell;
}

/** What a cell says, trimmed. */
export function contentOf(cell: unknown, { isNumber }: Pick<CellKind<unknown>, "isNumber">): string {
  return isNumber ? cellText(cell) : wordText(cell);
}

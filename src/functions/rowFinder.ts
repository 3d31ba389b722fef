import { wordText } from "./cellText";
import { cellsOf } from "./cellsOf";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

/** Finds cells of ranges that stand beside a column of row identities, wherever sorting or inserting put them. */
export interface RowFinder {
  /** Whether some row has this identity. */
  has(id: string): boolean;
  /** Looks cells of `range` up by identity; `undefined` where no row has it. */
  column(range: unknown): (id: string) => unknown;
}

/**
 * Reads the column of row identities; `null` without one: then every row counts.
 * Rows whose identity nobody asks for (headings, rows of the inspector's own) are never looked at.
 */
export function rowFinder(ids: unknown): RowFinder | null {
  const identities = cellsOf(ids).map(identityOf);
  if (identities.length === 0) return null;
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  identities.forEach((id, row) => {
    if (rows.has(id)) doubled.add(id);
    else rows.set(id, row);
  });
  const isRowOf = (id: string) => (_: unknown, row: number) => identities[row] === id;
  return {
    has: (id) => rows.has(id),
    column(range) {
      const cells = cellsOf(range);
      if (cells.length === 0) return () => undefined;
      if (cells.length !== identities.length) rejectCell(texts.shapesDiffer(cells.length, identities.length));
      return (id) => {
        const row = rows.get(id);
        if (doubled.has(id)) return onlyCell(id, cells.filter(isRowOf(id)));
        return row === undefined ? undefined : cells[row];
      };
    },
  };
}

/** `1.1.1a`, also where it was typed as printed, `1.1.1(a)`, or is the number 1.1. */
export function identityOf(cell: unknown): string {
  // Nearly every identity stands as it should: a text that needs no trimming and is no error.
  if (typeof cell === "string" && !/[()\sA-Z#]/.test(cell)) return cell;
  const text = wordText(cell);
  return /[()\sA-Z]/.test(text) ? text.replace(/[()\s]/g, "").toLowerCase() : text;
}

/** A row copied by hand carries its identity along. That is harmless until the two say different things. */
function onlyCell(id: string, cells: readonly unknown[]): unknown {
  const filled = cells.filter((cell) => wordText(cell) !== "");
  if (new Set(filled.map(wordText)).size > 1) rejectCell(texts.identityTwice(id));
  return filled.length === 0 ? cells[0] : filled[0];
}

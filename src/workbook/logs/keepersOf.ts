import { groupedBy } from "../../domain/groupedBy";

/**
 * Of rows that have the same id, the one that keeps it: the first that shows one of these signs, the surest sign first, and
 * the upper one where none shows any. The others were copied from it.
 */
export function keepersOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  signs: readonly ((row: Row) => boolean)[],
): ReadonlySet<Row> {
  const byId = groupedBy(rows, ({ id }) => id);
  return new Set([...byId.values()].flatMap((same) => keeperOf(same, signs) ?? []));
}

function keeperOf<Row>(same: readonly Row[], signs: readonly ((row: Row) => boolean)[]): Row | undefined {
  if (same.length > 1)
    for (const sign of signs) {
      const found = same.find(sign);
      if (found !== undefined) return found;
    }
  return same[0];
}

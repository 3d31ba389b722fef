import { newId } from "./newId";

interface Identified {
  readonly id: string;
}

/**
 * Rows to be added to a log, each under an id: the one it brings, or a new one that nobody has, with this letter for what
 * it is of. `random` gives numbers from 0 up to 1.
 */
export function withIds<Row extends Identified>(
  letter: string,
  rows: readonly Row[],
  log: readonly Identified[],
  random: () => number,
): readonly Row[] {
  const taken = new Set([...log, ...rows].map(({ id }) => id));
  return rows.map((row) => {
    if (row.id !== "") return row;
    const id = newId(letter, random, taken);
    taken.add(id);
    return { ...row, id };
  });
}

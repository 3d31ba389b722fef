import type { CellValue, NamedBlocks } from "../InspectionHost";

type Rows = NamedBlocks[string];

/**
 * What was read now, over what was known before: blocks that were not read stay, and rows that did not change stay the
 * same objects, so that what was worked out from them need not be worked out again.
 */
export function keepUnchanged(before: NamedBlocks | null, read: NamedBlocks): NamedBlocks {
  if (before === null) return read;
  const kept = Object.entries(read).map(([name, rows]): [string, Rows] => [
    name,
    keepRows(before[name], rows),
  ]);
  return { ...before, ...Object.fromEntries(kept) };
}

function keepRows(before: Rows | undefined, now: Rows): Rows {
  if (!before || now === null) return now;
  const rows = now.map((row, place) => {
    const known = before[place];
    return known !== undefined && isSameRow(known, row) ? known : row;
  });
  const isSame = rows.length === before.length && rows.every((row, place) => row === before[place]);
  return isSame ? before : rows;
}

function isSameRow(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.length === other.length && one.every((cell, place) => cell === other[place]);
}

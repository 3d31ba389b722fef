/** The groups that make up the depths of rows, outer ones first: the opposite of `outlineLevels`. */
export function outlineGroups(
  levels: ReadonlyMap<number, number>,
): readonly { readonly from: number; readonly to: number }[] {
  const deepest = Math.max(0, ...levels.values());
  const rows = [...levels.keys()].sort((one, other) => one - other);
  return Array.from({ length: deepest }, (_, depth) =>
    runs(rows.filter((row) => (levels.get(row) ?? 0) > depth)),
  ).flat();
}

function runs(rows: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}

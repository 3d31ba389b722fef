import type { SheetPlan } from "../workbook/WorkbookPlan";

/** How deep each grouped row lies, by zero-based row. Groups inside groups count up. */
export function outlineLevels(outline: SheetPlan["outline"] = []): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const { from, to } of outline) {
    for (let row = from; row <= to; row += 1) levels.set(row, (levels.get(row) ?? 0) + 1);
  }
  return levels;
}

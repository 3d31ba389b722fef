import type { SheetPlan } from "../WorkbookPlan";

/** Neighbouring columns that fold away together, zero-based and inclusive. */
export function groupedRuns(
  columns: SheetPlan["columns"],
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  columns.forEach(({ grouped }, column) => {
    if (grouped !== true) return;
    const last = runs.at(-1);
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  });
  return runs;
}

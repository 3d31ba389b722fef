import { reportColumns } from "./reportLayout";
import type { SheetPlan } from "../WorkbookPlan";

/** Characters, from the report's first visible column to its last. */
export const visibleWidths = [44, 12, 24, 22, 25, 25, 22, 48] as const;

export const reportWidths: SheetPlan["columns"] = [
  { width: 12, hidden: true },
  ...visibleWidths.map((width) => ({ width })),
];

/** Visible columns of the report. */
export const visibleCount = reportColumns.last - reportColumns.first + 1;

/** Characters that a cell has which reaches from this visible column (0 is the first) to the last one. */
export function widthFrom(column: number): number {
  return visibleWidths.slice(column).reduce((sum, width) => sum + width, 0);
}

import type { Area } from "../WorkbookPlan";
import type { CaseColumn } from "./caseColumns";

/** The rows of the cases in a column, or in so many beside each other. */
export type CaseBody = (column: number, across?: number) => Area;

/** Neighbouring columns that are alike: where they begin and how many there are. */
export function columnRuns(
  columns: readonly CaseColumn[],
  isIt: (column: CaseColumn) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  columns.forEach((column, at) => {
    if (!isIt(column)) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else found.push([at, 1]);
  });
  return found;
}

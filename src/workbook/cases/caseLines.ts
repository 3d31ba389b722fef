/** Blank rows with their formulas at the end of a case sheet, for cases that are typed. */
export const spareCaseRows = 20;

/** How many rows a case sheet has between its header and its closing row when it is made. */
export function caseLines(cases: readonly unknown[]): number {
  return cases.length + spareCaseRows;
}

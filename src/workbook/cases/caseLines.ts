import type { CaseForm } from "../../domain/cases/CaseForms";

/** Blank rows with their formulas, for cases that are typed. */
const spareRows = { rated: 30, other: 10 } as const;

/** How many rows a case sheet has between its header and its closing row when it is made. */
export function caseLines(form: CaseForm, cases: readonly unknown[]): number {
  return cases.length + (form.rated ? spareRows.rated : spareRows.other);
}

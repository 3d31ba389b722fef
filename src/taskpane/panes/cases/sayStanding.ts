import { sampleRule } from "../../../domain/cases/assessCase";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { strings } from "./strings";

const { counts, why } = strings;

/** Whether a case counts, and why, in words (R40). */
export function sayStanding(form: CaseForm, entry: CaseEntry): string {
  const { outcome } = sampleRule(form, entry);
  const { decision } = entry.sample;
  if (decision !== null) return joined(counts[decision], why.decided);
  if (outcome === "include" && entry.answers[form.careExperienced] === "No")
    return joined(counts.include, why.notCare);
  switch (outcome) {
    case "include":
      return joined(counts.include, why.ruleInclude);
    case "exclude":
      return joined(counts.exclude, why.ruleExclude);
    case "refer":
      return joined(counts.refer, why.ruleRefer);
    case null:
      return joined(counts.open, whatIsMissing(form, entry));
  }
}

function whatIsMissing(form: CaseForm, entry: CaseEntry): string {
  const care = entry.answers[form.careExperienced];
  if (care !== "Yes") return why.needsCare;
  return entry.sample.home === null ? why.needsHome : why.needsMore;
}

function joined(standing: string, because: string): string {
  return `${standing}: ${because}`;
}

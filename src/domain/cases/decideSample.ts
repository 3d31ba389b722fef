/** What is known of a case before it is read; `null` is not yet entered. */
export interface SampleFacts {
  readonly careExperienced: boolean | null;
  /** Whether this is the child's home service. */
  readonly home: boolean | null;
  /** Whether the child lived outside the area for a time. */
  readonly livedOutside: boolean | null;
  readonly responsibleForAssessment: boolean | null;
}

/** Whether a case counts; `refer` where the rule is silent and the lead inspector decides. */
export type SampleOutcome = "include" | "exclude" | "refer";

export interface SampleDecision {
  /** `null` while a fact that decides it is missing: a blank includes and excludes nothing. */
  readonly outcome: SampleOutcome | null;
  readonly codes: readonly string[];
}

/**
 * Decides whether a care-experienced child's case belongs to the sample of this service: home or responsible for the
 * assessment is in, neither is out. A home service that was not responsible is a gap of the rule and is referred; one
 * that is not home but responsible is taken in by inference (A17).
 * @see docs/spec.md R40
 */
export function decideSample(facts: SampleFacts): SampleDecision {
  if (facts.careExperienced === false) return { outcome: "include", codes: [] };
  if (facts.careExperienced === null || facts.home === null) return undecided;
  return facts.home ? decideHome(facts) : decideHost(facts);
}

const undecided: SampleDecision = { outcome: null, codes: [] };

function decideHome({ livedOutside, responsibleForAssessment }: SampleFacts): SampleDecision {
  if (livedOutside === false) return { outcome: "include", codes: [] };
  if (livedOutside === null || responsibleForAssessment === null) return undecided;
  return responsibleForAssessment
    ? { outcome: "include", codes: ["CASE-HOST-SERVICES"] }
    : { outcome: "refer", codes: ["CASE-GAP-HOME-NOT-RESPONSIBLE"] };
}

function decideHost({ responsibleForAssessment }: SampleFacts): SampleDecision {
  if (responsibleForAssessment === null) return undecided;
  return responsibleForAssessment
    ? { outcome: "include", codes: ["CASE-GAP-HOST-RESPONSIBLE"] }
    : { outcome: "exclude", codes: ["CASE-EXCLUDED"] };
}

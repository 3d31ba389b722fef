import type { Band } from "../framework/Rating";
import type { BandOptions } from "../rating/bandShare";
import { bandShare } from "../rating/bandShare";
import type { SampleOutcome } from "./decideSample";

/** The answer to one question in a case; `Not relevant` is our form's and leaves the count. */
export type CaseAnswer = "Yes" | "No" | "Not judged" | "Not relevant";

export interface RolledCase {
  readonly answer: CaseAnswer | null;
  /** `null` while it is not decided whether the case counts. */
  readonly sample: SampleOutcome | null;
}

export interface RollUp {
  /** Included cases answered Yes. */
  readonly count: number;
  /** Included cases answered Yes or No. */
  readonly base: number;
  /** One decimal, half up; `null` without a base. */
  readonly percent: string | null;
  readonly band: Band | null;
  readonly flags: readonly string[];
  /** Never given: the documents have no rule that turns a share into a rating. */
  readonly rating: null;
  readonly codes: readonly string[];
  /** How many cases of each kind there are, in and out of the base. */
  readonly cases: {
    readonly all: number;
    readonly included: number;
    readonly excluded: number;
    readonly referred: number;
    readonly undecided: number;
    /** Included, not answered. */
    readonly blank: number;
    /** Included, Not judged or Not relevant. */
    readonly setAside: number;
  };
}

/**
 * The share of cases with Yes, over the included cases answered Yes or No, with its band and flags. Excluded, referred,
 * undecided and unanswered cases leave count and base alike; no rating follows.
 * @see docs/spec.md R45, R16
 */
export function rollUpCases(cases: readonly RolledCase[], options: BandOptions = {}): RollUp {
  const included = cases.filter(({ sample }) => sample === "include");
  const answered = (...answers: readonly (CaseAnswer | null)[]) =>
    included.filter(({ answer }) => answers.includes(answer)).length;
  const sampled = (outcome: SampleOutcome | null) => cases.filter(({ sample }) => sample === outcome).length;
  const count = answered("Yes");
  const base = answered("Yes", "No");
  return {
    count,
    base,
    ...bandShare({ count, base }, options),
    rating: null,
    codes: ["ROLLUP-NO-RATING"],
    cases: {
      all: cases.length,
      included: included.length,
      excluded: sampled("exclude"),
      referred: sampled("refer"),
      undecided: sampled(null),
      blank: answered(null),
      setAside: answered("Not judged", "Not relevant"),
    },
  };
}

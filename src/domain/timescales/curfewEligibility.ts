import type { Day } from "./calendar";
import { addMonths } from "./calendar";
import { curfewBars } from "./strings";

/** The figures of the scheme, from the pack. */
export interface CurfewFigures {
  /** One part of so many has to be served. */
  readonly part: number;
  readonly minDays: number;
  readonly maxEarlyMonths: number;
  /** Months of sentence from which it is barred. */
  readonly barredFromMonths: number;
}

/** What is known of the sentence; `null` is not entered. */
export interface CurfewFacts {
  readonly section250: boolean | null;
  readonly sentenceMonths: number | null;
  readonly sentenceDays: number | null;
  readonly custodyStart: Day | null;
  readonly conditionalRelease: Day | null;
  readonly breach: boolean | null;
  readonly recall: boolean | null;
}

export interface CurfewEligibility {
  /** `null` while something is missing that could rule it out. */
  readonly eligible: boolean | null;
  /** What rules it out. */
  readonly why: readonly string[];
  /** Days to be served first; `null` without the length of the sentence. */
  readonly minimumDays: number | null;
  /** The day from which curfew is possible; `null` where it is ruled out or a date is missing. */
  readonly earliest: Day | null;
}

/**
 * When home detention curfew becomes possible: only under section 250, after the greater of a quarter of the sentence
 * and thirty days, and at most six months before conditional release; three things rule it out.
 * @see docs/spec.md R52
 */
export function curfewEligibility(figures: CurfewFigures, facts: CurfewFacts): CurfewEligibility {
  const why = barsOf(figures, facts);
  const open = [facts.section250, facts.sentenceMonths, facts.breach, facts.recall].includes(null);
  const minimumDays =
    facts.sentenceDays === null
      ? null
      : Math.max(Math.ceil(facts.sentenceDays / figures.part), figures.minDays);
  return {
    eligible: why.length > 0 ? false : open ? null : true,
    why,
    minimumDays,
    earliest: why.length > 0 ? null : earliestDay(figures, facts, minimumDays),
  };
}

/** What rules curfew out, as far as it is known. @see docs/spec.md R52 */
export function barsOf(
  { barredFromMonths }: Pick<CurfewFigures, "barredFromMonths">,
  facts: Pick<CurfewFacts, "section250" | "sentenceMonths" | "breach" | "recall">,
): readonly string[] {
  return [
    ...(facts.section250 === false ? [curfewBars.notSection250] : []),
    ...(facts.sentenceMonths !== null && facts.sentenceMonths >= barredFromMonths ? [curfewBars.long] : []),
    ...(facts.breach === true ? [curfewBars.breach] : []),
    ...(facts.recall === true ? [curfewBars.recall] : []),
  ];
}

function earliestDay(
  { maxEarlyMonths }: CurfewFigures,
  { custodyStart, conditionalRelease }: CurfewFacts,
  minimumDays: number | null,
): Day | null {
  if (custodyStart === null || conditionalRelease === null || minimumDays === null) return null;
  return Math.max(custodyStart + minimumDays, addMonths(conditionalRelease, -maxEarlyMonths));
}

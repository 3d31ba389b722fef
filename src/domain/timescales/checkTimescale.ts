import type { SourceRef } from "../framework/Pack";
import type { CaseFacts } from "./CaseFacts";
import { flagFact } from "./CaseFacts";
import { checkCurfew, checkCurfewBars } from "./checkCurfew";
import { checkGaps } from "./checkGaps";
import { checkByMidpoint, checkLead } from "./checkLead";
import { checkMilestones } from "./checkMilestones";
import { checkRate } from "./checkRate";
import { checkSecondAppointment } from "./checkSecondAppointment";
import { checkAfterHours, checkAtLeast, checkMustNot, checkNotWeekdayAfter, checkRange } from "./checkValues";
import { checkByNextWorkingDay, checkWithin, checkWithinOrNextWorkingDay } from "./checkWithin";
import type { Context } from "./Context";
import type { Finding, TimescaleOutcome } from "./Finding";
import { notApplicable } from "./Finding";
import type { Check, Practice, Timescale } from "./Practice";
import { texts } from "./strings";
import type { BankHolidays } from "./workingDays";

/** What dates in a case come to against one expectation. Advisory: it informs and never changes an answer. */
export interface TimescaleResult {
  readonly id: string;
  readonly result: TimescaleOutcome;
  readonly codes: readonly string[];
  /** The last day, or day and time, that still meets it, as ISO text; for curfew the first possible day. */
  readonly due: string | null;
  readonly dueDates: Readonly<Record<string, string | null>>;
  /** Steps or periods that fall short, first and last day as ISO text. */
  readonly gaps: readonly (readonly [string, string])[];
  /** How it was worked out, a sentence each. */
  readonly arithmetic: readonly string[];
  readonly rule: string;
  readonly source: SourceRef;
}

export interface TimescaleOptions {
  /** Bank holidays to leave out of working days; without them Monday to Friday are counted (A27). */
  readonly holidays?: BankHolidays | null;
}

/**
 * Holds what was entered in a case against one expectation: met, late or not met, not applicable, unknown or ambiguous,
 * with the arithmetic in plain words and the place in the documents. Needs no clock: what has no date yet is unknown.
 * @see docs/spec.md R49, R50, R51, R52
 */
export function checkTimescale(
  practice: Pick<Practice, "facts">,
  { id, check, rule, source }: Timescale,
  facts: CaseFacts,
  { holidays = null }: TimescaleOptions = {},
): TimescaleResult {
  const labelOf = (fact: string) => practice.facts.find((known) => known.id === fact)?.label ?? fact;
  const finding = findingOf(check, { facts, labelOf, holidays });
  return { due: null, dueDates: {}, gaps: [], ...finding, id, rule, source };
}

function findingOf(check: Check, context: Context): Finding {
  if (check.onlyIf !== undefined && flagFact(context.facts, check.onlyIf) === false) {
    return notApplicable(texts.onlyIf(context.labelOf(check.onlyIf)));
  }
  switch (check.kind) {
    case "within":
      return checkWithin(check, context);
    case "within-or-next-working-day":
      return checkWithinOrNextWorkingDay(check, context);
    case "by-next-working-day":
      return checkByNextWorkingDay(check, context);
    case "lead":
      return checkLead(check, context);
    case "by-midpoint":
      return checkByMidpoint(check, context);
    case "gaps":
      return checkGaps(check, context);
    case "milestones":
      return checkMilestones(check, context);
    case "rate":
      return checkRate(check, context);
    case "at-least":
      return checkAtLeast(check, context);
    case "range":
      return checkRange(check, context);
    case "must-not":
      return checkMustNot(check, context);
    case "after-hours":
      return checkAfterHours(check, context);
    case "not-weekday-after":
      return checkNotWeekdayAfter(check, context);
    case "second-appointment":
      return checkSecondAppointment(check, context);
    case "curfew":
      return checkCurfew(check, context);
    case "curfew-bars":
      return checkCurfewBars(check, context);
  }
}

/** The expectations that can be checked, in their order. */
export function timescalesOf(practice: Practice): readonly Timescale[] {
  return practice.expectations.filter(
    (expectation): expectation is Timescale => expectation.check !== undefined,
  );
}

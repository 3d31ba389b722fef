import { addLimit } from "./addLimit";
import { flagFact, momentFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { judged, missing, wrongOrder } from "./Finding";
import type { Moment } from "./moment";
import { boundsOf, dayText, minutesADay, momentText, writeMoment } from "./moment";
import { writeDay } from "./calendar";
import type { Check, Limit } from "./Practice";
import { limitText, texts } from "./strings";
import type { CountedDay } from "./workingDays";
import { addWorkingDays } from "./workingDays";

type Within = Extract<Check, { kind: "within" }>;
type OrNextWorkingDay = Extract<Check, { kind: "within-or-next-working-day" }>;
type NextWorkingDay = Extract<Check, { kind: "by-next-working-day" }>;

interface Pair {
  readonly from: Moment;
  readonly to: Moment;
}

/**
 * Whether one thing came within a limit after another. The entry day is day 0 and the limit day still meets it.
 * @see docs/spec.md R49, R50
 */
export function checkWithin(check: Within, context: Context): Finding {
  return withPair(check, context, (pair) => {
    const finding = compare(pair, check.limit, context);
    if (finding.result !== "late") return finding;
    if (check.unless !== undefined && flagFact(context.facts, check.unless) === true) {
      const lines = [...finding.arithmetic, texts.exception(context.labelOf(check.unless))];
      return { ...finding, result: "not applicable", codes: ["TL-EXCEPTION"], arithmetic: lines };
    }
    if (check.ambiguous !== true) return finding;
    return {
      ...finding,
      codes: [...finding.codes, "TL-AMBIGUOUS"],
      arithmetic: [...finding.arithmetic, texts.ambiguousStart],
    };
  });
}

/**
 * Within a limit, or by the end of the next working day.
 * @see docs/spec.md R50
 */
export function checkWithinOrNextWorkingDay(check: OrNextWorkingDay, context: Context): Finding {
  return withPair(check, context, (pair) => {
    const inLimit = compare(pair, check.limit, context);
    if (inLimit.result === "met" || inLimit.codes.includes("TL-ORDER")) return inLimit;
    const nextDay = untilNextWorkingDay(pair, context);
    return { ...nextDay, arithmetic: [...inLimit.arithmetic, ...nextDay.arithmetic] };
  });
}

/**
 * By the end of the next working day.
 * @see docs/spec.md R50
 */
export function checkByNextWorkingDay(check: NextWorkingDay, context: Context): Finding {
  return withPair(check, context, (pair) => untilNextWorkingDay(pair, context));
}

function withPair(
  { from, to }: { readonly from: string; readonly to: string },
  { facts, labelOf }: Context,
  compareThem: (pair: Pair) => Finding,
): Finding {
  const [first, second] = [momentFact(facts, from), momentFact(facts, to)];
  if (first !== null && second !== null) return compareThem({ from: first, to: second });
  const absent = [...(first === null ? [from] : []), ...(second === null ? [to] : [])];
  return missing(absent.map(labelOf));
}

function compare(pair: Pair, limit: Limit, context: Context): Finding {
  return limit.unit === "hours" ? compareHours(pair, limit) : compareDays(pair, limit, context);
}

/** Without a time of day the two lie somewhere in their days: met or late only where either way says the same. */
function compareHours({ from, to }: Pair, limit: Limit): Finding {
  const [fromBounds, toBounds] = [boundsOf(from), boundsOf(to)];
  const least = toBounds.first - fromBounds.last;
  const most = toBounds.last - fromBounds.first;
  const allowed = 60 * limit.count;
  const words = [momentText(from), momentText(to)] as const;
  if (most < 0) return wrongOrder(texts.order(...words));
  const due = from.minute === null ? null : writeMoment(later(from, allowed));
  if (most > allowed && least <= allowed) {
    return missing([], { arithmetic: [texts.hoursBetween(...words, limitText(limit))], due });
  }
  const elapsed = least === most ? elapsedText(most) : most <= allowed ? texts.within : texts.beyond;
  return judged(most <= allowed, [texts.hours(...words, elapsed, limitText(limit))], { due });
}

function later({ day, minute }: Moment, minutes: number): Moment {
  const total = day * minutesADay + (minute ?? 0) + minutes;
  return { day: Math.floor(total / minutesADay), minute: total % minutesADay };
}

function elapsedText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? `${hours} hours` : `${hours} hours ${rest} minutes`;
}

function compareDays({ from, to }: Pair, limit: Limit, context: Context): Finding {
  const [first, second] = [dayText(from.day), dayText(to.day)];
  if (to.day < from.day) return wrongOrder(texts.order(first, second));
  const counted = addLimit(from.day, limit, context.holidays);
  const line =
    limit.count === 0
      ? texts.sameDay(first, second)
      : texts.after(first, limitText(limit), dayText(counted.day), second);
  const finding = judged(to.day <= counted.day, [line], { due: writeDay(counted.day) });
  return limit.unit === "working days" ? withHolidays(finding, counted, context) : finding;
}

function untilNextWorkingDay({ from, to }: Pair, context: Context): Finding {
  const [first, second] = [dayText(from.day), dayText(to.day)];
  if (to.day < from.day) return wrongOrder(texts.order(first, second));
  const counted = addWorkingDays(from.day, 1, context.holidays);
  const line = texts.nextWorkingDay(first, dayText(counted.day), second);
  return withHolidays(
    judged(to.day <= counted.day, [line], { due: writeDay(counted.day) }),
    counted,
    context,
  );
}

/** Says what working days rested on. */
function withHolidays(finding: Finding, { uncovered }: CountedDay, { holidays }: Context): Finding {
  if (holidays === null) return { ...finding, arithmetic: [...finding.arithmetic, texts.weekdaysOnly] };
  if (uncovered.length === 0) return finding;
  const line = texts.holidaysUnknown(holidays.name, holidays.firstYear, holidays.lastYear, uncovered);
  return {
    ...finding,
    codes: [...finding.codes, "TL-HOLIDAYS"],
    arithmetic: [...finding.arithmetic, line],
  };
}

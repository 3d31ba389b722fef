import { addLimit } from "./addLimit";
import type { Day } from "./calendar";
import { addMonths, writeDay } from "./calendar";
import { momentFact, momentsFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { missing, notApplicable } from "./Finding";
import { dayText } from "./moment";
import type { Check } from "./Practice";
import { limitText, texts } from "./strings";

type Gaps = Extract<Check, { kind: "gaps" }>;

interface Step {
  readonly from: Day;
  readonly to: Day;
  /** The last day on which the next one would have been in time. */
  readonly due: Day;
}

/**
 * Whether no step from the start over the events to the end is longer than the limit. A step that is too long is late
 * whatever else is still missing; without an end the steps so far are judged.
 * @see docs/spec.md R50
 */
export function checkGaps(check: Gaps, context: Context): Finding {
  const { facts, labelOf } = context;
  const start = check.start === undefined ? null : momentFact(facts, check.start);
  const end = check.end === undefined ? null : momentFact(facts, check.end);
  const events = momentsFact(facts, check.events);
  const yearFrom = check.year === undefined ? null : momentFact(facts, check.year.from);
  const absent = [
    ...(check.start !== undefined && start === null ? [check.start] : []),
    ...(events === null ? [check.events] : []),
    ...(check.year !== undefined && yearFrom === null ? [check.year.from] : []),
  ].map(labelOf);
  if (events === null || (check.year !== undefined && yearFrom === null)) return missing(absent);

  const inside = events
    .map(({ day }) => day)
    .filter((day) => (start === null || day >= start.day) && (end === null || day <= end.day));
  const points = [...(start ? [start.day] : []), ...inside, ...(end ? [end.day] : [])];
  const all = stepsOf(points, check, context);
  const steps =
    yearFrom === null ? all : all.filter((step) => isInYear(step, yearFrom.day, check.year?.which));
  const late = steps.filter(({ to, due }) => to > due);
  if (late.length > 0) return lateSteps(late, check);
  if (absent.length > 0) return missing(absent);
  if (all.length === 0) return missing([labelOf(check.end ?? check.events)]);
  if (steps.length === 0) return notApplicable(texts.noStepInYear(check.year?.which ?? "first"));
  return {
    result: "met",
    codes: [],
    arithmetic: [texts.noGap(steps.length, limitText(check.limit)), ...openEnd(check, end === null, points)],
  };
}

function stepsOf(points: readonly Day[], { limit }: Gaps, { holidays }: Context): readonly Step[] {
  return points.slice(1).map((to, place) => {
    const from = points[place] ?? to;
    return { from, to, due: addLimit(from, limit, holidays).day };
  });
}

function isInYear({ to }: Step, yearFrom: Day, which: "first" | "later" | undefined): boolean {
  return to <= addMonths(yearFrom, 12) === (which === "first");
}

function lateSteps(late: readonly Step[], { limit }: Gaps): Finding {
  return {
    result: "late",
    codes: ["TL-LATE"],
    gaps: late.map(({ from, to }) => [writeDay(from), writeDay(to)] as const),
    arithmetic: late.map(({ from, to, due }) =>
      texts.gap(dayText(from), dayText(to), limitText(limit), dayText(due)),
    ),
  };
}

function openEnd({ end }: Gaps, isOpen: boolean, points: readonly Day[]): readonly string[] {
  const last = points.at(-1);
  return end !== undefined && isOpen && last !== undefined ? [texts.openEnd(dayText(last))] : [];
}

import type { Day } from "./calendar";
import { weekdayOf, writeDay } from "./calendar";
import { flagFact, momentFact, momentsFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { fulfilled, missing, notApplicable } from "./Finding";
import { dayText } from "./moment";
import type { Check } from "./Practice";
import { texts } from "./strings";

type Rate = Extract<Check, { kind: "rate" }>;

interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  readonly wanted: number;
  readonly weekend: boolean;
}

/**
 * Whether every full period, counted from the start, holds as many events as expected. What is left over at the end is
 * too short to judge.
 * @see docs/spec.md R50
 */
export function checkRate(check: Rate, { facts, labelOf }: Context): Finding {
  const status = flagFact(facts, check.status);
  if (status !== null && status !== check.is) {
    return notApplicable(texts.statusOther(labelOf(check.status), check.is));
  }
  const [start, end] = [momentFact(facts, check.start), momentFact(facts, check.end)];
  const events = momentsFact(facts, check.events);
  if (status === null || start === null || end === null || events === null) {
    const absent = [
      ...(status === null ? [check.status] : []),
      ...(start === null ? [check.start] : []),
      ...(end === null ? [check.end] : []),
      ...(events === null ? [check.events] : []),
    ];
    return missing(absent.map(labelOf));
  }
  const days = events.map(({ day }) => day);
  const periods = check.rates.flatMap((rate) => periodsOf(rate, start.day, end.day, days));
  if (periods.length === 0) return notApplicable(texts.noPeriod);
  const short = periods.filter(({ count, wanted }) => count < wanted);
  if (short.length === 0) return fulfilled(true, [texts.periodsKept(periods.length)]);
  return fulfilled(
    false,
    short.map(({ first, last, count, wanted, weekend }) =>
      texts.period(dayText(first), dayText(last), count, wanted, weekend),
    ),
    { gaps: short.map(({ first, last }) => [writeDay(first), writeDay(last)] as const) },
  );
}

function periodsOf(
  { count: wanted, weeks, weekend = false }: Rate["rates"][number],
  start: Day,
  end: Day,
  days: readonly Day[],
): readonly Period[] {
  const length = 7 * weeks;
  const full = Math.max(0, Math.floor((end - start + 1) / length));
  return Array.from({ length: full }, (_, place) => {
    const first = start + place * length;
    const last = first + length - 1;
    const inside = days.filter((day) => day >= first && day <= last && (!weekend || weekdayOf(day) > 5));
    return { first, last, count: inside.length, wanted, weekend };
  });
}

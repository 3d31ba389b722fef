import { subtractLimit } from "./addLimit";
import { writeDay } from "./calendar";
import { flagFact, momentFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { judged, missing, wrongOrder } from "./Finding";
import { dayText } from "./moment";
import type { Check } from "./Practice";
import { limitText, texts } from "./strings";

type Lead = Extract<Check, { kind: "lead" }>;
type ByMidpoint = Extract<Check, { kind: "by-midpoint" }>;

/**
 * Whether one thing came at least so long before another. Where only a fallback is kept, or the wording itself can be
 * read two ways, falling short is ambiguous and not late (A23).
 * @see docs/spec.md R50, R51
 */
export function checkLead(check: Lead, { facts, labelOf }: Context): Finding {
  const [event, before] = [momentFact(facts, check.event), momentFact(facts, check.before)];
  const last = before === null ? null : subtractLimit(before.day, check.limit);
  const due = last === null ? null : writeDay(last);
  if (event === null || before === null || last === null) {
    const absent = [...(event === null ? [check.event] : []), ...(before === null ? [check.before] : [])];
    return missing(absent.map(labelOf), { due });
  }
  const line = texts.before(dayText(before.day), limitText(check.limit), dayText(last), dayText(event.day));
  const finding = judged(event.day <= last, [line], { due });
  if (finding.result === "met") return finding;
  if (check.ambiguous === true) {
    return {
      ...finding,
      result: "ambiguous",
      codes: ["TL-AMBIGUOUS"],
      arithmetic: [line, texts.ambiguousLead],
    };
  }
  const { fallback } = check;
  if (fallback === undefined || flagFact(facts, fallback.onlyIf) !== true) return finding;
  const fallbackDay = subtractLimit(before.day, fallback.limit);
  if (event.day > fallbackDay) return finding;
  return {
    ...finding,
    result: "ambiguous",
    codes: ["TL-FALLBACK", "TL-AMBIGUOUS"],
    arithmetic: [line, texts.fallback(limitText(fallback.limit), dayText(fallbackDay))],
  };
}

/**
 * Whether one thing came by the middle of a time; the middle day still meets it.
 * @see docs/spec.md R51
 */
export function checkByMidpoint(check: ByMidpoint, { facts, labelOf }: Context): Finding {
  const ids = [check.event, check.from, check.to];
  const [event, from, to] = ids.map((id) => momentFact(facts, id));
  if (!event || !from || !to) {
    return missing(ids.filter((id) => momentFact(facts, id) === null).map(labelOf));
  }
  if (to.day < from.day) return wrongOrder(texts.order(dayText(from.day), dayText(to.day)));
  const middle = from.day + Math.floor((to.day - from.day) / 2);
  const line = texts.midpoint(dayText(from.day), dayText(to.day), dayText(middle), dayText(event.day));
  return judged(event.day <= middle, [line], { due: writeDay(middle) });
}

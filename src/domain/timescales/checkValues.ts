import { weekdayOf } from "./calendar";
import { flagFact, momentFact, numberFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { fulfilled, missing, notApplicable } from "./Finding";
import { dayText, minuteOf, momentText } from "./moment";
import type { Check } from "./Practice";
import { texts } from "./strings";

type Of<Kind extends Check["kind"]> = Extract<Check, { kind: Kind }>;

/** Whether a number is high enough. @see docs/spec.md R50, R52 */
export function checkAtLeast(check: Of<"at-least">, { facts, labelOf }: Context): Finding {
  const value = numberFact(facts, check.value);
  if (value === null) return missing([labelOf(check.value)]);
  const line = texts.atLeast(value, check.min);
  if (value < check.min && check.otherwise === "not applicable") return notApplicable(line);
  return fulfilled(value >= check.min, [line]);
}

/** Whether a number lies between two others, both included. @see docs/spec.md R52 */
export function checkRange(check: Of<"range">, { facts, labelOf }: Context): Finding {
  const value = numberFact(facts, check.value);
  if (value === null) return missing([labelOf(check.value)]);
  return fulfilled(value >= check.min && value <= check.max, [texts.range(value, check.min, check.max)]);
}

/** Whether something that should not be is not. @see docs/spec.md R50 */
export function checkMustNot(check: Of<"must-not">, { facts, labelOf }: Context): Finding {
  const value = flagFact(facts, check.flag);
  if (value === null) return missing([labelOf(check.flag)]);
  return fulfilled(!value, [texts.flag(labelOf(check.flag), value)]);
}

/** Whether what has to be done outside office hours was done. @see docs/spec.md R50 */
export function checkAfterHours(check: Of<"after-hours">, { facts, labelOf }: Context): Finding {
  const at = momentFact(facts, check.at);
  if (at === null) return missing([labelOf(check.at)]);
  if (at.minute === null) return missing([], { arithmetic: [texts.timeMissing(labelOf(check.at))] });
  if (at.minute <= minuteOf(check.time)) return notApplicable(texts.beforeHour(momentText(at), check.time));
  const done = flagFact(facts, check.require);
  if (done === null) return missing([labelOf(check.require)]);
  return fulfilled(done, [
    texts.afterHour(momentText(at), check.time),
    texts.flag(labelOf(check.require), done),
  ]);
}

/** Whether something was kept off the end of a weekday; the hour is our reading. @see docs/spec.md R50 */
export function checkNotWeekdayAfter(check: Of<"not-weekday-after">, { facts, labelOf }: Context): Finding {
  const at = momentFact(facts, check.at);
  if (at === null) return missing([labelOf(check.at)]);
  const isThatDay = weekdayOf(at.day) === check.weekday;
  const day = texts.weekday(dayText(at.day), isThatDay);
  if (!isThatDay) return fulfilled(true, [day]);
  if (at.minute === null) return missing([], { arithmetic: [day, texts.timeMissing(labelOf(check.at))] });
  if (at.minute <= minuteOf(check.time)) {
    return fulfilled(true, [day, texts.beforeHour(momentText(at), check.time)]);
  }
  return {
    ...fulfilled(false, [day, texts.afterHour(momentText(at), check.time), texts.hourIsOurs(check.time)]),
    codes: ["TL-NOT-MET", "TL-AMBIGUOUS"],
  };
}

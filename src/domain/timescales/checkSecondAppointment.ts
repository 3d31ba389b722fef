import { flagFact } from "./CaseFacts";
import { checkWithin } from "./checkWithin";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { missing } from "./Finding";
import type { Check } from "./Practice";
import { texts } from "./strings";

type SecondAppointment = Extract<Check, { kind: "second-appointment" }>;

/**
 * Whether the second appointment came in time, and at home unless home was seen on release day.
 * @see docs/spec.md R50
 */
export function checkSecondAppointment(check: SecondAppointment, context: Context): Finding {
  const { facts, labelOf } = context;
  const inTime = checkWithin({ kind: "within", from: check.from, to: check.to, limit: check.limit }, context);
  const seen = flagFact(facts, check.homeSeen);
  const atHome = flagFact(facts, check.homeVisit);
  if (seen === false && atHome === false) {
    return {
      ...inTime,
      result: inTime.result === "met" ? "not met" : inTime.result,
      codes: [...inTime.codes, "TL-HOME-VISIT-REQUIRED"],
      arithmetic: [...inTime.arithmetic, texts.homeVisitNeeded],
    };
  }
  if (inTime.result !== "met" || seen === true || atHome === true) return inTime;
  const absent = [
    ...(seen === null ? [check.homeSeen] : []),
    ...(atHome === null ? [check.homeVisit] : []),
  ].map(labelOf);
  const more = missing(absent);
  return { ...more, due: inTime.due ?? null, arithmetic: [...inTime.arithmetic, ...more.arithmetic] };
}

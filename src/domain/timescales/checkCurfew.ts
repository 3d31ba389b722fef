import { addMonths, writeDay } from "./calendar";
import { flagFact, momentFact, numberFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { CurfewFacts } from "./curfewEligibility";
import { barsOf, curfewEligibility } from "./curfewEligibility";
import type { Finding } from "./Finding";
import { fulfilled, missing, notApplicable } from "./Finding";
import { dayText } from "./moment";
import type { Check } from "./Practice";
import { texts } from "./strings";

type Curfew = Extract<Check, { kind: "curfew" }>;
type CurfewBars = Extract<Check, { kind: "curfew-bars" }>;

/**
 * From when home detention curfew is possible, or why it is not; `due` is the first possible day.
 * @see docs/spec.md R52
 */
export function checkCurfew(check: Curfew, context: Context): Finding {
  const facts = factsFor(check, context);
  const { eligible, why, minimumDays, earliest } = curfewEligibility(check, facts);
  if (eligible === false) return notApplicable(texts.barred(why));
  const absent = (Object.keys(facts) as (keyof CurfewFacts)[])
    .filter((name) => facts[name] === null)
    .map((name) => context.labelOf(check[name]));
  const arithmetic = linesOf(check, facts, minimumDays, earliest);
  const due = earliest === null ? null : writeDay(earliest);
  if (absent.length === 0) return { result: "met", codes: [], arithmetic, due };
  const more = missing(absent);
  return { ...more, due, arithmetic: [...arithmetic, ...more.arithmetic] };
}

/**
 * Whether something rules home detention curfew out; met where nothing does.
 * @see docs/spec.md R52
 */
export function checkCurfewBars(check: CurfewBars, { facts, labelOf }: Context): Finding {
  const known = {
    sentenceMonths: numberFact(facts, check.sentenceMonths),
    breach: flagFact(facts, check.breach),
    recall: flagFact(facts, check.recall),
  };
  const why = barsOf(check, { ...known, section250: null });
  if (why.length > 0) return notApplicable(texts.barred(why));
  const absent = (["sentenceMonths", "breach", "recall"] as const).filter((name) => known[name] === null);
  if (absent.length > 0) return missing(absent.map((name) => labelOf(check[name])));
  return fulfilled(true, [texts.notBarred]);
}

function factsFor(check: Curfew, { facts }: Context): CurfewFacts {
  return {
    section250: flagFact(facts, check.section250),
    sentenceMonths: numberFact(facts, check.sentenceMonths),
    sentenceDays: numberFact(facts, check.sentenceDays),
    custodyStart: momentFact(facts, check.custodyStart)?.day ?? null,
    conditionalRelease: momentFact(facts, check.conditionalRelease)?.day ?? null,
    breach: flagFact(facts, check.breach),
    recall: flagFact(facts, check.recall),
  };
}

function linesOf(
  { part, minDays, maxEarlyMonths }: Curfew,
  { sentenceDays, custodyStart, conditionalRelease }: CurfewFacts,
  minimum: number | null,
  earliest: number | null,
): readonly string[] {
  if (sentenceDays === null || minimum === null) return [];
  const quarter = texts.quarter(sentenceDays, part, Math.ceil(sentenceDays / part), minDays, minimum);
  if (custodyStart === null || conditionalRelease === null || earliest === null) return [quarter];
  return [
    quarter,
    texts.served(dayText(custodyStart), minimum, dayText(custodyStart + minimum)),
    texts.earlyMonths(
      dayText(conditionalRelease),
      maxEarlyMonths,
      dayText(addMonths(conditionalRelease, -maxEarlyMonths)),
    ),
    texts.earliest(dayText(earliest)),
  ];
}

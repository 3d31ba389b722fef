import type { Pack } from "../../domain/framework/Pack";
import { readDay, writeDay } from "../../domain/timescales/calendar";
import type { CaseFacts, FactValue } from "../../domain/timescales/CaseFacts";
import type { TimescaleResult } from "../../domain/timescales/checkTimescale";
import { checkTimescale, timescalesOf } from "../../domain/timescales/checkTimescale";
import { curfewEligibility } from "../../domain/timescales/curfewEligibility";
import type { Check, Timescale } from "../../domain/timescales/Practice";
import { practice } from "../../packs/youth-justice/2024-06/practice";
import type { CaseInput } from "./caseInput";
import { flagOf, numberOf, recordOf, textOf } from "./caseInput";

/** Answers the cases about timescales and the arithmetic of early release (R49 to R52). */
export const timelineCases = {
  timeline: (_pack: Pack, input: CaseInput) => {
    const name = textOf(input, "check");
    const facts = recordOf(input, "facts");
    if (name === "E-DTO") return detention(facts);
    if (name === "E-LAC") return lookedAfter(facts);
    const timescale = timescaleOf(name);
    if (timescale.check.kind === "curfew") return curfew(timescale.check, facts);
    const { due, dueDates, codes, ...rest } = checked(timescale, facts);
    return { ...rest, messages: codes, due: Object.keys(dueDates).length > 0 ? dueDates : due };
  },
};

/** The words of the rule cases for the facts a check names in these fields. */
const words: Readonly<Record<string, string>> = {
  accommodationConfirmed: "confirmed",
  faceToFace: "events",
  workStart: "start",
  workEnd: "end",
  mappaReferral: "referral",
  secondAppointment: "second",
  earlyReleaseSought: "earlyRelease",
};

/** Where a monthly check has words of its own for the beginning and the end. */
const fieldWords: readonly string[] = ["from", "to", "start", "end"];

function checked(timescale: Timescale, facts: CaseInput): TimescaleResult {
  return checkTimescale(practice, timescale, factsFor(timescale.check, facts));
}

function factsFor(check: Check, facts: CaseInput): CaseFacts {
  const named = new Map<string, FactValue>(
    Object.entries(facts).map(([key, value]) => [nameOf(key), value as FactValue]),
  );
  for (const field of fieldWords) {
    const fact = Object.entries(check).find(([key]) => key === field)?.[1] as unknown;
    if (typeof fact === "string" && field in facts) named.set(fact, facts[field] as FactValue);
  }
  return Object.fromEntries(named);
}

function nameOf(word: string): string {
  return Object.keys(words).find((fact) => words[fact] === word) ?? word;
}

function detention(facts: CaseInput) {
  const length: CaseInput = { dtoMonths: numberOf(facts, "months") };
  const isMet = (id: string) => checked(timescaleOf(id), length).result === "met";
  return { valid: isMet("E-DTO-RANGE"), earlyReleaseConsidered: isMet("E-EARLY-8M") };
}

/** Three expectations together: the first visit, those of the first year and those after it. */
function lookedAfter(facts: CaseInput) {
  const entered: CaseInput = { custodyStart: facts["custodyStart"], authorityVisits: facts["visits"] };
  const all = ["E-LAC-1W", "E-LAC-6W", "E-LAC-3M"].map((id) => checked(timescaleOf(id), entered));
  const worst = (["late", "unknown", "met"] as const).find((word) =>
    all.some(({ result }) => result === word),
  );
  return { result: worst, gaps: all.flatMap(({ gaps }) => gaps) };
}

function curfew(figures: Extract<Check, { kind: "curfew" }>, facts: CaseInput) {
  const { earliest, ...rest } = curfewEligibility(figures, {
    section250: flagOf(facts, "section250"),
    sentenceMonths: numberOf(facts, "sentenceMonths"),
    sentenceDays: numberOf(facts, "sentenceDays"),
    custodyStart: readDay(textOf(facts, "custodyStart")),
    conditionalRelease: readDay(textOf(facts, "conditionalRelease")),
    // A rule case names what rules curfew out, and leaves out what does not.
    breach: flagOf(facts, "previousCurfewBreach") ?? false,
    recall: flagOf(facts, "previousRecall") ?? false,
  });
  return { ...rest, earliest: earliest === null ? null : writeDay(earliest) };
}

function timescaleOf(id: string): Timescale {
  const timescale = timescalesOf(practice).find((candidate) => candidate.id === id);
  if (timescale === undefined) throw new Error(`check: ${id} is not known here`);
  return timescale;
}

import type { Check, FactKind } from "./Practice";

/** A fact that a check rests on, the field that names it and the kinds it may be. */
export interface NamedFact {
  readonly field: string;
  readonly fact: string;
  readonly kinds: readonly FactKind[];
}

const kindsOfFields: Readonly<Record<string, readonly FactKind[]>> = {
  from: ["moment"],
  to: ["moment", "moments"],
  event: ["moment"],
  before: ["moment"],
  start: ["moment"],
  end: ["moment"],
  entry: ["moment"],
  at: ["moment"],
  custodyStart: ["moment"],
  conditionalRelease: ["moment"],
  events: ["moments"],
  value: ["number"],
  sentenceMonths: ["number"],
  sentenceDays: ["number"],
  unless: ["flag"],
  onlyIf: ["flag"],
  status: ["flag"],
  flag: ["flag"],
  require: ["flag"],
  homeSeen: ["flag"],
  homeVisit: ["flag"],
  section250: ["flag"],
  breach: ["flag"],
  recall: ["flag"],
};

/** The facts to be entered before a check can say anything, in the order of its fields. */
export function factsOf(check: Check): readonly NamedFact[] {
  const named = Object.entries(check).flatMap(([field, fact]) => {
    const kinds = kindsOfFields[field];
    return kinds === undefined || typeof fact !== "string" ? [] : [{ field, fact, kinds }];
  });
  const fallback = "fallback" in check ? check.fallback : undefined;
  const year = "year" in check ? check.year : undefined;
  return [
    ...named,
    ...(fallback ? [{ field: "fallback.onlyIf", fact: fallback.onlyIf, kinds: ["flag" as const] }] : []),
    ...(year ? [{ field: "year.from", fact: year.from, kinds: ["moment" as const] }] : []),
  ];
}

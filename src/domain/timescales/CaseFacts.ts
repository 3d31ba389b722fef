import type { Moment } from "./moment";
import { boundsOf, readMoment } from "./moment";

/** A date or date and time as ISO text, a list of them, a count, Yes or No; `null` is not entered. */
export type FactValue = string | number | boolean | readonly string[] | null;

/** What was entered in a case, by fact id. An empty list says that none took place; `null` or absent says nothing. */
export type CaseFacts = Readonly<Record<string, FactValue>>;

/** The moment of a fact, or the earliest of a list; `null` where it is not entered or cannot be read. */
export function momentFact(facts: CaseFacts, id: string): Moment | null {
  const value = facts[id];
  if (typeof value === "string") return readMoment(value);
  return momentsFact(facts, id)?.[0] ?? null;
}

/** The moments of a fact in their order; `null` where nothing is entered or one of them cannot be read. */
export function momentsFact(facts: CaseFacts, id: string): readonly Moment[] | null {
  const value = facts[id];
  if (typeof value !== "object" || value === null) return null;
  const moments = value.flatMap((text) => readMoment(text) ?? []);
  if (moments.length < value.length) return null;
  return moments.sort((one, other) => boundsOf(one).first - boundsOf(other).first);
}

export function flagFact(facts: CaseFacts, id: string): boolean | null {
  const value = facts[id];
  return typeof value === "boolean" ? value : null;
}

export function numberFact(facts: CaseFacts, id: string): number | null {
  const value = facts[id];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

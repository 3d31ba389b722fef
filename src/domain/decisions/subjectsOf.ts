import { enteredRatings } from "../framework/enteredRatings";
import type { Pack } from "../framework/Pack";
import { overallSubject } from "./Decision";

/**
 * Everything that has a rating in layers, in order: the standards, the domain two and three ratings that are entered, the
 * overall rating.
 * @see docs/spec.md P10
 */
export function subjectsOf(pack: Pack): readonly string[] {
  return [...pack.standards.map(({ id }) => id), ...enteredRatings(pack).map(({ id }) => id), overallSubject];
}

/** The entered domain rating that a subject is, such as `2.1`; `undefined` for a standard and for `overall`. */
export function enteredRatingOf(pack: Pack, subject: string): Pack["domainRatings"][number] | undefined {
  return enteredRatings(pack).find(({ id }) => id === subject);
}

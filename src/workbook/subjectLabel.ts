import { enteredRatingOf } from "../domain/decisions/subjectsOf";
import { findStandard } from "../domain/framework/find";
import type { Pack } from "../domain/framework/Pack";
import { texts } from "./strings";

/** A subject of ratings in words: `1.2 Staff`, `2.1 Assessment`, or the overall rating. */
export function subjectLabel(pack: Pack, subject: string): string {
  const named = findStandard(pack, subject) ?? enteredRatingOf(pack, subject);
  return named === undefined ? texts.overallSubject : texts.standardLabel(named.id, named.name);
}

import type { PermittedRating, Status, Suggestion } from "../../../domain/inspection/Assessment";
import type { Difference } from "../../../domain/why/compareAssessments";
import { overallId } from "../../../domain/why/tryChanges";
import { strings } from "./strings";

/** A difference in words: `Suggestion for 1.1.1: No → Yes`. */
export function sayDifference(difference: Difference): string {
  const { what, from, to } = difference;
  return strings.difference.move(nameOf(difference), valueOf(what, from), valueOf(what, to));
}

function nameOf({ subject, what, rating }: Difference): string {
  const words = strings.difference;
  const id = subject === overallId ? words.overall : subject;
  switch (what) {
    case "suggestion":
      return words.suggestion(id);
    case "default":
      return words.default(id);
    case "percentagesRow":
      return words.percentagesRow(id);
    case "band":
      return words.band(id);
    case "signal":
      return words.signal(id);
    case "permission":
      return words.permission(rating ?? "", id);
    case "status":
      return words.status(id);
    case "composite":
      return words.composite;
  }
}

function valueOf(what: Difference["what"], value: string | null): string {
  if (value === null) return strings.difference.none;
  switch (what) {
    case "suggestion":
      return strings.suggestion[value as Suggestion];
    case "permission":
      return strings.permission[value as PermittedRating["permission"]];
    case "status":
      return strings.status[value as Status];
    case "signal":
      return strings.difference.negative;
    case "default":
    case "percentagesRow":
    case "band":
    case "composite":
      return value;
  }
}

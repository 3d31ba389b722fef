import type { RatingNeighbours } from "./casesToNextRating";

/** How many answers lie between a key question and its next better and next worse rating, in words. */
export function describeNeighbours({ up, down }: RatingNeighbours): string {
  return [
    ...(up === null ? [] : [`${up.rating} with ${up.answers} more Yes.`]),
    ...(down === null ? [] : [`${down.rating} with ${down.answers} fewer.`]),
  ].join(" ");
}

import type { CaseRatingPractice } from "../framework/PublishedPractice";
import type { Rating } from "../framework/Rating";
import { ratings } from "../framework/Rating";
import { rateShare } from "./rateShare";

/** The rating that would be reached, and how many answers would have to be the other way. */
export interface NextRating {
  readonly rating: Rating;
  readonly answers: number;
}

export interface RatingNeighbours {
  /** `null` without a base. */
  readonly rating: Rating | null;
  /** The least number of answers that would have to be Yes instead of No for a better rating. */
  readonly up: NextRating | null;
  /** The least number of answers that would have to be No instead of Yes for a worse one. */
  readonly down: NextRating | null;
}

/**
 * How far one key question is from the next better and the next worse rating of published practice, in cases of the same
 * base. With few cases a single answer may pass over a rating.
 * @see docs/spec.md R45
 */
export function casesToNextRating(
  practice: CaseRatingPractice,
  { count, base }: { readonly count: number; readonly base: number },
): RatingNeighbours {
  const ratingAt = (yes: number) => rateShare(practice, { count: yes, base }).rating;
  const rating = ratingAt(count);
  if (rating === null) return { rating, up: null, down: null };
  return {
    rating,
    up: nearest(base - count, (answers) => betterThan(rating, ratingAt(count + answers))),
    down: nearest(count, (answers) => worseThan(rating, ratingAt(count - answers))),
  };
}

function nearest(most: number, reached: (answers: number) => Rating | null): NextRating | null {
  for (let answers = 1; answers <= most; answers += 1) {
    const rating = reached(answers);
    if (rating !== null) return { rating, answers };
  }
  return null;
}

function betterThan(rating: Rating, other: Rating | null): Rating | null {
  return other !== null && ratings.indexOf(other) < ratings.indexOf(rating) ? other : null;
}

function worseThan(rating: Rating, other: Rating | null): Rating | null {
  return other !== null && ratings.indexOf(other) > ratings.indexOf(rating) ? other : null;
}

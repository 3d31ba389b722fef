import type { CaseRatingPractice } from "../framework/PublishedPractice";
import type { Rating } from "../framework/Rating";
import { ratings } from "../framework/Rating";
import type { DomainAssessment, DomainShare } from "./assessDomains";
import { lowestRating } from "./rateFromCases";
import { rateShare } from "./rateShare";

/** How few answers lie between a standard's rating from cases and another one. */
export interface Tip {
  readonly rating: Rating;
  /**
   * Answers that would have to be the other way, in each of the key questions together: one case has an answer to each, so
   * that so many cases can do it.
   */
  readonly answers: number;
  /** Upwards all of these have to move; downwards any one of them does. */
  readonly keyQuestions: readonly string[];
}

export interface NearestTip {
  readonly up: Tip | null;
  readonly down: Tip | null;
}

/**
 * What stands nearest to tipping a standard's rating by published practice: upwards all key questions that decide it,
 * downwards the one with the fewest answers to lose. Shares that were entered as a percentage have no answers to count.
 * @see docs/spec.md R45
 */
export function nearestTip(practice: CaseRatingPractice, { rating, shares }: DomainAssessment): NearestTip {
  const now = rating?.rating ?? null;
  if (now === null) return { up: null, down: null };
  return { up: tipUp(practice, now, shares), down: tipDown(practice, now, shares) };
}

function tipUp(practice: CaseRatingPractice, now: Rating, shares: readonly DomainShare[]): Tip | null {
  const isBetter = (rating: Rating | null): boolean => rating !== null && isAbove(rating, now);
  const deciding = shares.filter((share) => !isBetter(ratingOf(practice, share, 0)));
  const steps = deciding.map((share) => fewest(practice, share, 1, isBetter));
  if (steps.length === 0 || steps.some((step) => step === null)) return null;
  const answers = Math.max(...steps.map((step) => step?.answers ?? 0));
  const rating = lowestRating(
    shares.map((share) =>
      ratingOf(practice, share, deciding.includes(share) ? Math.min(answers, noesOf(share)) : 0),
    ),
  );
  return rating === null ? null : { rating, answers, keyQuestions: deciding.map(({ id }) => id) };
}

function tipDown(practice: CaseRatingPractice, now: Rating, shares: readonly DomainShare[]): Tip | null {
  const steps = shares.flatMap((share) => {
    const step = fewest(practice, share, -1, (rating) => rating !== null && isAbove(now, rating));
    return step === null ? [] : [{ ...step, id: share.id }];
  });
  if (steps.length === 0) return null;
  const answers = Math.min(...steps.map((step) => step.answers));
  const nearest = steps.filter((step) => step.answers === answers);
  const rating = lowestRating(nearest.map((step) => step.rating));
  return rating === null ? null : { rating, answers, keyQuestions: nearest.map(({ id }) => id) };
}

/** The fewest answers to change, to Yes with 1 and to No with -1, before the key question's rating is as asked. */
function fewest(
  practice: CaseRatingPractice,
  share: DomainShare,
  towards: 1 | -1,
  isReached: (rating: Rating | null) => boolean,
): { readonly answers: number; readonly rating: Rating } | null {
  const { count, base } = share;
  if (count === null || base === null) return null;
  const most = towards === 1 ? noesOf(share) : count;
  for (let answers = 1; answers <= most; answers += 1) {
    const rating = ratingOf(practice, share, towards * answers);
    if (rating !== null && isReached(rating)) return { answers, rating };
  }
  return null;
}

function noesOf({ count, base }: DomainShare): number {
  return (base ?? 0) - (count ?? 0);
}

function ratingOf(practice: CaseRatingPractice, { count, base, percent }: DomainShare, more: number) {
  if (count !== null && base !== null) return rateShare(practice, { count: count + more, base }).rating;
  return percent === null ? null : rateShare(practice, { percent }).rating;
}

function isAbove(one: Rating, other: Rating): boolean {
  return ratings.indexOf(one) < ratings.indexOf(other);
}

import type { CaseRatingPractice } from "../framework/PublishedPractice";
import type { Rating } from "../framework/Rating";
import type { ShareInput } from "../rating/bandShare";
import { isCountOverBase } from "../rating/bandShare";
import type { Fraction } from "../rating/fraction";
import { fractionOf, fractionOfPercent, showPercent, wholePercent } from "../rating/fraction";

export interface RatedShare {
  /** One decimal, half up; `null` without a share. */
  readonly percent: string | null;
  /** Whole per cent, half up: what the rating rests on. */
  readonly whole: number | null;
  readonly rating: Rating | null;
}

/**
 * The rating that published practice gives to the share of one key question, in whole per cent.
 * @see docs/spec.md R45
 */
export function rateShare(practice: CaseRatingPractice, share: ShareInput): RatedShare {
  const fraction = fractionOfShare(share);
  if (fraction === null) return { percent: null, whole: null, rating: null };
  const whole = wholePercent(fraction);
  const range = practice.ranges.find(({ from, to }) => whole >= from && whole <= to);
  return { percent: showPercent(fraction), whole, rating: range?.rating ?? null };
}

/** The exact share; `null` without a base and for figures out of range. */
export function fractionOfShare(share: ShareInput): Fraction | null {
  if ("count" in share) {
    return isCountOverBase(share.count, share.base) && share.base > 0
      ? fractionOf(share.count, share.base)
      : null;
  }
  const fraction = fractionOfPercent(share.percent);
  return fraction === null || fraction.part > fraction.whole ? null : fraction;
}

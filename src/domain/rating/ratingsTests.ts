import type { DecisionRule, RatingsTest } from "../framework/Pack";
import type { DomainRating } from "../framework/Rating";

/** The tests that speak of domain two and three ratings; the other two speak of 4.1 and of diversity practice. */
export type DomainRatingsTest = Exclude<RatingsTest, "resettlement-not-inadequate" | "diversity-sufficient">;

export interface RatingsStrategy {
  /** The ids it looks at; absent for every domain two and three rating. */
  readonly only?: readonly string[];
  /** Whether the condition holds for these ratings. */
  readonly holds: (ratings: readonly DomainRating[]) => boolean;
  /** Whether these ratings already defeat it, whatever the missing ones turn out to be; only for a rule that bars. */
  readonly isBroken?: (known: readonly DomainRating[]) => boolean;
}

const pair = ["2.3", "3.3"];

/**
 * The closed vocabulary of decision rules, in whole numbers so that no share is ever rounded. `Not rated` leaves the
 * base of a share before it comes here; of the pair it stays, and meets no condition.
 * @see docs/spec.md R27, R28, R29, R30, R32, R33, R34, R35
 */
export const ratingsTests: Readonly<Record<DomainRatingsTest, RatingsStrategy>> = {
  "every-good-or-better": {
    holds: (ratings) => ratings.length > 0 && ratings.every(isGoodOrBetter),
    isBroken: (known) => !known.every(isGoodOrBetter),
  },
  "most-good-none-inadequate": { holds: mostGoodNoneInadequate },
  "few-good-rest-mostly-requires-improvement": { holds: fewGoodRestMostlyRequiresImprovement },
  "few-good-rest-mostly-inadequate": { holds: fewGoodRestMostlyInadequate },
  "both-outstanding": {
    only: pair,
    holds: (ratings) => isPairOf(ratings, ["Outstanding"]),
    isBroken: (known) => known.some((rating) => rating !== "Outstanding"),
  },
  "both-requires-improvement-or-better": {
    only: pair,
    holds: (ratings) => isPairOf(ratings, ["Outstanding", "Good", "Requires improvement"]),
  },
  "both-requires-improvement-or-worse": {
    only: pair,
    holds: (ratings) => isPairOf(ratings, ["Requires improvement", "Inadequate"]),
  },
};

/** The ids that rules look at where they name a pair; absent where they look at every rating. */
export function pairOf(rules: readonly DecisionRule[]): readonly string[] | undefined {
  const tests: Readonly<Record<string, RatingsStrategy>> = ratingsTests;
  return rules.map(({ ratingsTest }) => tests[ratingsTest]?.only).find((ids) => ids !== undefined);
}

/** At least 65 per cent Good or better, and none Inadequate (R28). */
function mostGoodNoneInadequate(ratings: readonly DomainRating[]): boolean {
  if (ratings.length === 0 || ratings.includes("Inadequate")) return false;
  return 100 * countGood(ratings) >= 65 * ratings.length;
}

/** Under half Good or better; of the rest at least 65 per cent Requires improvement (R29). */
function fewGoodRestMostlyRequiresImprovement(ratings: readonly DomainRating[]): boolean {
  const rest = ratings.filter((rating) => !isGoodOrBetter(rating));
  return isFewGood(ratings) && 100 * count(rest, "Requires improvement") >= 65 * rest.length;
}

/** Under half Good or better; of the rest more than half Inadequate (R30). */
function fewGoodRestMostlyInadequate(ratings: readonly DomainRating[]): boolean {
  const rest = ratings.filter((rating) => !isGoodOrBetter(rating));
  return isFewGood(ratings) && 2 * count(rest, "Inadequate") > rest.length;
}

function isFewGood(ratings: readonly DomainRating[]): boolean {
  return 2 * countGood(ratings) < ratings.length;
}

function isPairOf(ratings: readonly DomainRating[], allowed: readonly DomainRating[]): boolean {
  return ratings.length === pair.length && ratings.every((rating) => allowed.includes(rating));
}

function countGood(ratings: readonly DomainRating[]): number {
  return ratings.filter(isGoodOrBetter).length;
}

function count(ratings: readonly DomainRating[], wanted: DomainRating): number {
  return ratings.filter((rating) => rating === wanted).length;
}

function isGoodOrBetter(rating: DomainRating): boolean {
  return rating === "Outstanding" || rating === "Good";
}

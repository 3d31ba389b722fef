import type { CaseRatingPractice } from "../framework/PublishedPractice";
import type { Rating } from "../framework/Rating";
import type { Fraction } from "../rating/fraction";
import { wholePercent } from "../rating/fraction";
import { casesToNextRating } from "./casesToNextRating";
import type { KeyQuestionShare } from "./rateFromCases";
import { lowestRating } from "./rateFromCases";
import { fractionOfShare, rateShare } from "./rateShare";

/** Something that makes a rating from cases worth a second look. */
export interface DiscretionTrigger {
  readonly kind: "near-boundary" | "one-answer" | "small-base";
  readonly code: "CASE-NEAR-BOUNDARY" | "CASE-ONE-ANSWER" | "CASE-SMALL-BASE";
  readonly keyQuestion: string;
  /** The rating on the other side; `null` where the trigger points to none. */
  readonly towards: Rating | null;
}

/**
 * Points out where published practice allows discretion: a deciding share close to an edge, a rating that one answer
 * would change, a small base. Nothing is applied; the inspector decides.
 * @see docs/spec.md R45
 */
export function discretionTriggers(
  practice: CaseRatingPractice,
  shares: readonly KeyQuestionShare[],
): readonly DiscretionTrigger[] {
  const rated = shares.map(({ id, share }) => ({ id, share, rating: rateShare(practice, share).rating }));
  const standard = lowestRating(rated.map(({ rating }) => rating));
  const deciding = rated.filter(({ rating }) => rating !== null && rating === standard);
  return [
    ...deciding.flatMap(({ id, share }) => nearEdges(practice, id, fractionOfShare(share))),
    ...oneAnswerUp(practice, deciding),
    ...rated.flatMap((keyQuestion) => oneAnswerDown(practice, keyQuestion, standard)),
    ...rated.flatMap(({ id, share }) => smallBase(practice, id, share)),
  ];
}

function nearEdges(
  { ranges, discretion }: CaseRatingPractice,
  keyQuestion: string,
  share: Fraction | null,
): readonly DiscretionTrigger[] {
  if (share === null) return [];
  return ranges.flatMap((range, place) => {
    const below = ranges[place - 1];
    if (below === undefined || !isWithin(share, range.from, discretion.points)) return [];
    const isBelow = wholePercent(share) < range.from;
    const towards = isBelow ? range.rating : below.rating;
    return [{ kind: "near-boundary" as const, code: "CASE-NEAR-BOUNDARY" as const, keyQuestion, towards }];
  });
}

function isWithin({ part, whole }: Fraction, edge: number, points: number): boolean {
  const distance = 100n * part - BigInt(edge) * whole;
  return (distance < 0n ? -distance : distance) <= BigInt(points) * whole;
}

/** One case holds an answer to every key question, so it can lift all that decide; but only together do they lift the standard. */
function oneAnswerUp(
  practice: CaseRatingPractice,
  deciding: readonly KeyQuestionShare[],
): readonly DiscretionTrigger[] {
  const ways = deciding.map(({ id, share }) => ({ id, next: neighbours(practice, share)?.up ?? null }));
  if (ways.some(({ next }) => next === null || next.answers > practice.discretion.answers)) return [];
  return ways.map(({ id, next }) => oneAnswer(id, next?.rating ?? null));
}

function oneAnswerDown(
  practice: CaseRatingPractice,
  { id, share }: KeyQuestionShare,
  standard: Rating | null,
): readonly DiscretionTrigger[] {
  const next = neighbours(practice, share)?.down ?? null;
  if (next === null || next.answers > practice.discretion.answers) return [];
  const changes = next.rating !== standard && lowestRating([next.rating, standard]) === next.rating;
  return changes ? [oneAnswer(id, next.rating)] : [];
}

function oneAnswer(keyQuestion: string, towards: Rating | null): DiscretionTrigger {
  return { kind: "one-answer", code: "CASE-ONE-ANSWER", keyQuestion, towards };
}

function neighbours(practice: CaseRatingPractice, share: KeyQuestionShare["share"]) {
  return "count" in share ? casesToNextRating(practice, share) : null;
}

function smallBase(
  { discretion }: CaseRatingPractice,
  keyQuestion: string,
  share: KeyQuestionShare["share"],
): readonly DiscretionTrigger[] {
  if (!("base" in share) || share.base > discretion.base || fractionOfShare(share) === null) return [];
  return [{ kind: "small-base", code: "CASE-SMALL-BASE", keyQuestion, towards: null }];
}

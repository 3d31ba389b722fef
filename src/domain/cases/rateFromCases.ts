import type { PublishedPractice } from "../framework/PublishedPractice";
import type { Rating } from "../framework/Rating";
import { ratings } from "../framework/Rating";
import type { ShareInput } from "../rating/bandShare";
import type { RatedShare } from "./rateShare";
import { rateShare } from "./rateShare";

/** The share of cases with Yes of one key question: a count over a base, or a percentage as decimal text. */
export interface KeyQuestionShare {
  /** The key question, or the summary question that answers it, such as `A1S`. */
  readonly id: string;
  readonly share: ShareInput;
}

export interface CaseRating {
  /** Says that this is published practice and not of the documents. */
  readonly label: string;
  /** `null` while a key question has no share: what is missing is never read as a zero. */
  readonly rating: Rating | null;
  /** The lowest so far: the rating cannot come out better. */
  readonly atBest: Rating | null;
  /** The key questions at that lowest rating. */
  readonly deciding: readonly string[];
  readonly keyQuestions: readonly (RatedShare & { readonly id: string })[];
  /** Key questions without a share. */
  readonly missing: readonly string[];
}

/**
 * Rates a standard by the lowest of its key questions, as published practice does; the documents state no such rule.
 * `null` where the pack knows no such practice.
 * @see docs/spec.md R45
 */
export function rateFromCases(
  { label, caseRating }: PublishedPractice,
  shares: readonly KeyQuestionShare[],
): CaseRating | null {
  if (caseRating === undefined) return null;
  const keyQuestions = shares.map(({ id, share }) => ({ id, ...rateShare(caseRating, share) }));
  const missing = keyQuestions.filter(({ rating }) => rating === null).map(({ id }) => id);
  const atBest = lowestRating(keyQuestions.map(({ rating }) => rating));
  return {
    label,
    rating: missing.length > 0 ? null : atBest,
    atBest,
    deciding: keyQuestions.filter(({ rating }) => rating !== null && rating === atBest).map(({ id }) => id),
    keyQuestions,
    missing,
  };
}

/** The worst of those there are; `null` where there is none. */
export function lowestRating(some: readonly (Rating | null)[]): Rating | null {
  return [...ratings].reverse().find((rating) => some.includes(rating)) ?? null;
}

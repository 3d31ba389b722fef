import type { PublishedPractice } from "../framework/PublishedPractice";
import type { DomainRating } from "../framework/Rating";
import { ratings as allRatings } from "../framework/Rating";
import type { CompositeAssessment } from "../inspection/Assessment";

/**
 * Adds up the points of the core standards as published practice does; with any of them unrated there is no score but
 * a list of what is missing. 4.1 is never counted, and the overall rating stays the inspector's.
 * `ratings` are by standard id.
 * @see docs/spec.md R38
 */
export function scoreComposite(
  { label, composite }: PublishedPractice,
  ratings: ReadonlyMap<string, DomainRating | null>,
): CompositeAssessment {
  const maximum =
    composite.standards.length * Math.max(...allRatings.map((rating) => composite.points[rating]));
  const points = composite.standards.map((id) => {
    const rating = ratings.get(id) ?? null;
    return { id, points: rating === null || rating === "Not rated" ? null : composite.points[rating] };
  });
  const missing = points.filter((entry) => entry.points === null).map(({ id }) => id);
  if (missing.length > 0) return { label, score: null, maximum, rating: null, missing };
  const score = points.reduce((sum, entry) => sum + (entry.points ?? 0), 0);
  const range = composite.ranges.find(({ from, to }) => score >= from && score <= to);
  return { label, score, maximum, rating: range?.rating ?? null, missing };
}

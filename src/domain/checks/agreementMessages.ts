import type { Pack, Standard } from "../framework/Pack";
import { ratings, type Rating } from "../framework/Rating";
import type { Message } from "../inspection/Assessment";
import type { RatedDomain } from "../rating/decideRating";
import { describeMessage } from "../rating/describeMessage";

/** So many levels apart, two ratings disagree: Outstanding and Requires improvement do. */
const disagreement = 2;

export interface AgreementInput {
  readonly proposed: Rating | null;
  readonly reason: string;
  /** The domain two and three ratings that count; those not rated leave the comparison (R26). */
  readonly ratings: readonly RatedDomain[];
}

/**
 * Holds the proposed rating of a domain one standard against the middle of the domain two and three ratings, against both
 * middles where their number is even. Two levels or more away from the nearer one needs a reason.
 * @see docs/spec.md P5
 */
export function agreementMessages(
  pack: Pack,
  standard: Standard,
  { proposed, reason, ratings: rated }: AgreementInput,
): readonly Message[] {
  if (standard.domain !== "one" || proposed === null) return [];
  const middle = middleOf(rated);
  const isFar = middle.every(
    (rating) => Math.abs(ratings.indexOf(rating) - ratings.indexOf(proposed)) >= disagreement,
  );
  if (middle.length === 0 || !isFar) return [];
  return [describeMessage(pack, "RATINGS-DISAGREE", reason, { middle: [...new Set(middle)].join(" – ") })];
}

/** The middle rating, or both; none where nothing is rated. */
function middleOf(rated: readonly RatedDomain[]): readonly Rating[] {
  const ordered = ratings.flatMap((rating) =>
    rated.filter((each) => each.rating === rating).map(() => rating),
  );
  const last = ordered.length - 1;
  return ordered.slice(Math.floor(last / 2), Math.ceil(last / 2) + 1);
}

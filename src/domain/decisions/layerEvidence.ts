import { findStandard } from "../framework/find";
import type { Pack, Standard } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import { domainRatingsOf } from "../inspection/domainRatingsOf";
import type { PermittedRating, Status } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { proposalOf } from "../inspection/proposalOf";
import { checkOverall, type OverallInput } from "../rating/checkOverall";
import { decisionRulesOf } from "../rating/decisionRulesOf";
import { isApplicable, judgeProposal, type ProposalInput } from "../rating/judgeProposal";
import { permittedOverall, permittedRatings } from "../rating/permittedRatings";
import { overallSubject, type RatingLayer } from "./Decision";
import { ratingAsOf } from "./layerOf";

/** What binds a rating of one subject, whoever gives it. */
export interface LayerEvidence {
  /** False for a standard that is not inspected (R12). */
  readonly applicable: boolean;
  /** How the rules, guidance and limiters of the pack see a rating, and the default of a standard. */
  readonly judge: (
    rating: Rating | null,
    reason: string,
  ) => { readonly status: Status; readonly codes: readonly string[] };
  readonly permitted: () => readonly PermittedRating[];
}

/** The same for a standard; `input` is everything but the rating and its reason. */
export function standardEvidence(
  pack: Pack,
  standard: Standard,
  input: Omit<ProposalInput, "proposed" | "reason">,
): LayerEvidence {
  return {
    applicable: isApplicable(standard, input.resettlementCases ?? null),
    judge: (proposed, reason) => judgeProposal(pack, standard, { ...input, proposed, reason }),
    permitted: () => permittedRatings(pack, standard, input),
  };
}

/** The same for the overall rating. */
export function overallEvidence(pack: Pack, input: Omit<OverallInput, "proposed" | "reason">): LayerEvidence {
  const rules = decisionRulesOf(pack, overallSubject);
  return {
    applicable: true,
    judge: (proposed, reason) => checkOverall(rules, { ...input, proposed, reason }),
    permitted: () => permittedOverall(pack, input),
  };
}

/**
 * What binds a subject's rating in one layer of an inspection. Ratings of this workbook's own standards count as of that
 * layer: what the panel decided for 3.4 binds what it decides for 1.1, and 4.1 the overall rating.
 * @see docs/spec.md R25, R26, R37, P10
 */
export function layerEvidence(
  pack: Pack,
  inspection: Inspection,
  subject: string,
  layer: RatingLayer,
): LayerEvidence {
  if (subject === overallSubject) return overallEvidence(pack, overallInput(pack, inspection, layer));
  const standard = findStandard(pack, subject);
  if (standard === undefined) throw new Error(`The pack ${pack.id} has no standard ${subject}.`);
  const { answers, qualitative, resettlementCases, settings } = proposalOf(pack, standard, inspection);
  return standardEvidence(pack, standard, {
    answers,
    qualitative,
    resettlementCases,
    settings,
    domainRatings: domainRatingsAsOf(pack, inspection, layer),
  });
}

/** The domain two and three ratings; one that a standard of this workbook supplies as of the layer. */
export function domainRatingsAsOf(
  pack: Pack,
  inspection: Inspection,
  layer: RatingLayer,
): NonNullable<ProposalInput["domainRatings"]> {
  const suppliers = new Map(pack.domainRatings.map(({ id, fromStandard }) => [id, fromStandard]));
  return domainRatingsOf(pack, inspection).map(({ id, rating }) => {
    const supplier = suppliers.get(id);
    return { id, rating: supplier === undefined ? rating : ratingAsOf(inspection, supplier, layer) };
  });
}

function overallInput(
  pack: Pack,
  inspection: Inspection,
  layer: RatingLayer,
): Omit<OverallInput, "proposed" | "reason"> {
  const conditional = pack.standards.find((standard) => standard.conditional);
  return {
    applicable41:
      conditional !== undefined && isApplicable(conditional, inspection.details.resettlementCases),
    rating41: conditional === undefined ? null : ratingAsOf(inspection, conditional.id, layer),
    diversity: inspection.diversity,
  };
}

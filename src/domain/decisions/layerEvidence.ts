import { findStandard } from "../framework/find";
import type { Pack, Standard } from "../framework/Pack";
import { ratings, type Rating } from "../framework/Rating";
import { assessDomains, ratingsFromCases } from "../cases/assessDomains";
import { differsFromCases } from "../cases/domainChecks";
import { domainRatingsOf } from "../inspection/domainRatingsOf";
import type { PermittedRating, Status } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { proposalOf } from "../inspection/proposalOf";
import { hasReason } from "../rating/hasReason";
import { checkOverall, type OverallInput } from "../rating/checkOverall";
import { decisionRulesOf } from "../rating/decisionRulesOf";
import { isApplicable, judgeProposal, type ProposalInput } from "../rating/judgeProposal";
import { permittedOverall, permittedRatings } from "../rating/permittedRatings";
import { overallSubject, type RatingLayer } from "./Decision";
import { describeMessage } from "../rating/describeMessage";
import type { Unchecked } from "../rating/Unchecked";
import { ratingAsOf } from "./layerOf";
import { enteredRatingOf } from "./subjectsOf";

/** What binds a rating of one subject, whoever gives it. */
export interface LayerEvidence {
  /** False for a standard that is not inspected (R12). */
  readonly applicable: boolean;
  /** How the rules, guidance and limiters of the pack see a rating, and the default of a standard. */
  readonly judge: (
    rating: Rating | null,
    reason: string,
  ) => {
    readonly status: Status;
    readonly codes: readonly string[];
    /** The rule that can bar the rating, where it cannot be checked yet. */
    readonly unchecked?: Unchecked | undefined;
  };
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
    judge: (proposed, reason) => {
      const judgement = judgeProposal(pack, standard, { ...input, proposed, reason });
      return { ...judgement, unchecked: judgement.decision?.unchecked };
    },
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
 * The same for an entered domain rating: no rule of the documents binds it, and another rating than the one that its cases
 * give needs a reason. `given` is what published practice makes of them; `null` while it makes nothing.
 * @see docs/spec.md R45, P65
 */
export function domainEvidence(pack: Pack, given: Rating | null): LayerEvidence {
  const differs = (rating: Rating | null): boolean => rating !== null && given !== null && rating !== given;
  return {
    applicable: true,
    judge: (rating, reason) => {
      if (rating === null) return { status: "unproposed", codes: [] };
      if (!differs(rating)) return { status: "ok", codes: [] };
      return { status: hasReason(reason) ? "ok-with-reason" : "reason-needed", codes: [differsFromCases] };
    },
    permitted: () =>
      ratings.map((rating) => ({
        rating,
        permission: differs(rating) ? "with-reason" : "permitted",
        messages: differs(rating)
          ? [describeMessage(pack, differsFromCases, "", { rating: given ?? "" })]
          : [],
      })),
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
  if (enteredRatingOf(pack, subject) !== undefined)
    return domainEvidence(pack, ratingsFromCases(assessDomains(pack, inspection)).get(subject) ?? null);
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

/** The domain two and three ratings as of a layer, from whichever row supplies them. */
export function domainRatingsAsOf(
  pack: Pack,
  inspection: Inspection,
  layer: RatingLayer,
): NonNullable<ProposalInput["domainRatings"]> {
  const suppliers = new Map(pack.domainRatings.map(({ id, fromStandard }) => [id, fromStandard]));
  return domainRatingsOf(pack, inspection).map(({ id, rating }) => {
    const supplier = suppliers.get(id);
    // What is Not rated stays so until a later layer rates it.
    if (supplier === undefined) return { id, rating: ratingAsOf(pack, inspection, id, layer) ?? rating };
    return { id, rating: ratingAsOf(pack, inspection, supplier, layer) };
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
    rating41: conditional === undefined ? null : ratingAsOf(pack, inspection, conditional.id, layer),
    diversity: inspection.diversity,
  };
}

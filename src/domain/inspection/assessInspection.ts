import type { Pack } from "../framework/Pack";
import type { DomainRating } from "../framework/Rating";
import { checkOverall } from "../rating/checkOverall";
import { decisionRulesOf } from "../rating/decisionRulesOf";
import { describeMessage } from "../rating/describeMessage";
import { diversityPrompts } from "../rating/diversityPrompts";
import { isApplicable } from "../rating/judgeProposal";
import { permittedOverall } from "../rating/permittedRatings";
import { scoreComposite } from "../rating/scoreComposite";
import { uncheckedMessages } from "../rating/uncheckedMessages";
import type { Assessment, CompositeAssessment, OverallAssessment } from "./Assessment";
import { assessStandard } from "./assessStandard";
import { domainRatingsOf } from "./domainRatingsOf";
import { promptEntry, standardEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/** Computes everything an inspection shows; the same input always gives the same assessment. */
export function assessInspection(pack: Pack, inspection: Inspection): Assessment {
  return {
    standards: pack.standards.map((standard) => assessStandard(pack, standard, inspection)),
    domainRatings: domainRatingsOf(pack, inspection),
    overall: assessOverall(pack, inspection),
    composite: assessComposite(pack, inspection),
    diversity: {
      view: inspection.diversity,
      prompts: diversityPrompts(pack, inspection.settings.extraDiversityTags).map(({ id }) => ({
        id,
        answer: promptEntry(inspection, id).answer,
      })),
    },
  };
}

/**
 * How the overall rating stands to its rule and its limiter; it is never computed.
 * @see docs/spec.md R37, R38, R39
 */
export function assessOverall(pack: Pack, inspection: Inspection): OverallAssessment {
  const { proposed, reason } = inspection.overall;
  const conditional = pack.standards.find((standard) => standard.conditional);
  const input = {
    applicable41:
      conditional !== undefined && isApplicable(conditional, inspection.details.resettlementCases),
    rating41: conditional === undefined ? null : standardEntry(inspection, conditional.id).proposed,
    diversity: inspection.diversity,
  };
  const rules = decisionRulesOf(pack, "overall");
  const { status, codes, unchecked } = checkOverall(rules, { ...input, proposed, reason });
  return {
    proposed,
    reason,
    status,
    messages: [
      ...codes.map((code) => describeMessage(pack, code, reason)),
      ...uncheckedMessages(pack, proposed, unchecked),
    ],
    permitted: permittedOverall(pack, input),
  };
}

/**
 * The composite of published practice from the proposed and entered ratings; `null` where it is switched off.
 * @see docs/spec.md R38
 */
export function assessComposite(pack: Pack, inspection: Inspection): CompositeAssessment | null {
  if (pack.publishedPractice === undefined || !inspection.settings.publishedPractice) return null;
  const entered: readonly [string, DomainRating | null][] = [
    ...domainRatingsOf(pack, inspection).map(({ id, rating }) => [id, rating] as const),
    ...pack.standards.map(({ id }) => [id, standardEntry(inspection, id).proposed] as const),
  ].map(([id, rating]) => [id, rating]);
  return scoreComposite(pack.publishedPractice, new Map(entered));
}

import type { Pack, Standard } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { KeyQuestionAnswer, Settings } from "../inspection/Inspection";
import type { Decision, RatedDomain } from "./decideRating";
import { decideRating } from "./decideRating";
import { decisionRulesOf } from "./decisionRulesOf";
import type { StandardJudgement } from "./rateStandard";
import { rateStandard } from "./rateStandard";
import { worstStatus } from "./worstStatus";

export interface ProposalInput {
  /** Answers to the key questions, blanks included. */
  readonly answers: readonly (KeyQuestionAnswer | null)[];
  readonly proposed: Rating | null;
  readonly reason?: string;
  readonly qualitative?: Rating | null;
  /** Every domain two and three rating with 3.4; an absent one is missing. Used by 1.1 and 1.3. */
  readonly domainRatings?: readonly RatedDomain[];
  /** Resettlement cases in the last 12 months; 0 makes 4.1 Not applicable, `null` is not yet known (R12). */
  readonly resettlementCases?: number | null;
  readonly settings?: Partial<Settings>;
}

export interface ProposalJudgement extends StandardJudgement {
  /** What the decision rules say; `null` for a standard that has none. */
  readonly decision: Decision | null;
}

/**
 * Judges a standard by everything that binds it: its default from the key questions and, for 1.1 and 1.3,
 * the decision rules. The worse of the two is where the proposal stands.
 * @see docs/spec.md R7, R12, R25, R26
 */
export function judgeProposal(pack: Pack, standard: Standard, input: ProposalInput): ProposalJudgement {
  const judgement = rateStandard({
    answers: input.answers,
    proposed: input.proposed,
    reason: input.reason ?? "",
    defaultBasis: basisOf(standard, input),
    applicable: isApplicable(standard, input.resettlementCases ?? null),
  });
  const decision = decide(pack, standard, input);
  if (decision === null || judgement.default === "Not applicable") return { ...judgement, decision: null };
  return {
    ...judgement,
    status: worstStatus([judgement.status, decision.status]),
    codes: [...judgement.codes, ...decision.codes],
    decision,
  };
}

/** False only for a conditional standard that is known to have had no case (R12). */
export function isApplicable(standard: Standard, resettlementCases: number | null): boolean {
  return !standard.conditional || resettlementCases !== 0;
}

/** The domain ratings that decision rules look at: with 3.4, or without it where a setting says so (R26). */
export function decidingRatings(
  pack: Pack,
  known: readonly RatedDomain[],
  includeStd34: boolean,
): readonly RatedDomain[] {
  return pack.domainRatings
    .filter(({ fromStandard }) => includeStd34 || fromStandard === undefined)
    .map(({ id }) => ({ id, rating: known.find((rated) => rated.id === id)?.rating ?? null }));
}

function decide(pack: Pack, standard: Standard, input: ProposalInput): Decision | null {
  const rules = decisionRulesOf(pack, standard.id);
  if (rules.length === 0) return null;
  return decideRating(rules, {
    ratings: decidingRatings(pack, input.domainRatings ?? [], input.settings?.includeStd34 ?? true),
    qualitative: input.qualitative ?? null,
    proposed: input.proposed,
    reason: input.reason ?? "",
  });
}

function basisOf(standard: Standard, { settings }: ProposalInput): "source" | "by-analogy" | "none" {
  if (standard.defaultBasis === "source") return "source";
  return (settings?.default34ByAnalogy ?? true) ? "by-analogy" : "none";
}

import type { Pack, Standard } from "../framework/Pack";
import { describeMessage } from "../rating/describeMessage";
import { isApplicable, judgeProposal } from "../rating/judgeProposal";
import { permittedRatings } from "../rating/permittedRatings";
import { percentagesBase, ratePercentagesRow } from "../rating/ratePercentagesRow";
import { uncheckedMessages } from "../rating/uncheckedMessages";
import type { KeyQuestionAssessment, StandardAssessment } from "./Assessment";
import { assessKeyQuestion } from "./assessKeyQuestion";
import { describeShare } from "./describeShare";
import type { Inspection } from "./Inspection";
import { proposalOf } from "./proposalOf";

/**
 * Everything about one standard: default, proposal, permitted ratings, share of positive answers and key questions.
 * @see docs/spec.md R7, R12, R17, R25
 */
export function assessStandard(pack: Pack, standard: Standard, inspection: Inspection): StandardAssessment {
  const { details, settings } = inspection;
  const keyQuestions = standard.keyQuestions.map((keyQuestion) =>
    assessKeyQuestion(pack, keyQuestion, inspection),
  );
  const input = proposalOf(pack, standard, inspection);
  const { qualitative, proposed, reason } = input;
  const judgement = judgeProposal(pack, standard, input);
  const applicable = isApplicable(standard, details.resettlementCases);
  const counts = countAnswers(keyQuestions);
  return {
    id: standard.id,
    name: standard.name,
    applicable,
    default: judgement.default,
    basis: judgement.basis,
    positive: describeShare(pack, { positive: counts.positive, base: counts.counted }, settings),
    ...(standard.percentagesRow ? { percentagesRow: describeRow(pack, counts, settings.pct11Base) } : {}),
    qualitative,
    proposed,
    reason,
    status: judgement.status,
    messages: [
      ...judgement.codes.map((code) => describeMessage(pack, code, reason)),
      ...uncheckedMessages(pack, proposed, judgement.decision?.unchecked),
    ],
    permitted: permittedRatings(pack, standard, input),
    keyQuestions,
    answered: applicable ? counts.answered : 0,
    toAnswer: applicable ? counts.total : 0,
  };
}

interface Counts {
  /** Answered Yes. */
  readonly positive: number;
  /** Answered Yes or No. */
  readonly counted: number;
  /** Answered at all, Not judged included. */
  readonly answered: number;
  readonly total: number;
}

/** Key questions and prompts together, as the 1.1 percentages row counts them (R16, R17). */
function countAnswers(keyQuestions: readonly KeyQuestionAssessment[]): Counts {
  const answers = keyQuestions.flatMap(({ answer, prompts }) => [
    answer,
    ...prompts.map((prompt) => prompt.answer),
  ]);
  const positive = answers.filter((answer) => answer === "Yes").length;
  return {
    positive,
    counted: positive + answers.filter((answer) => answer === "No").length,
    answered: answers.filter((answer) => answer !== null).length,
    total: answers.length,
  };
}

/** A base too small for the positive answers is out of range and gives no rating. */
function describeRow(
  pack: Pack,
  { positive, counted, total }: Counts,
  fullBase: number | null,
): NonNullable<StandardAssessment["percentagesRow"]> {
  const { rating, candidates, codes } = ratePercentagesRow(
    positive,
    percentagesBase(counted, total, fullBase),
  );
  return { rating, candidates, messages: codes.map((code) => describeMessage(pack, code)) };
}

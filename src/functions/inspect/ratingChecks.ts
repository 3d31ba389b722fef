import { youthJustice202406 as pack } from "../../packs/index";
import { checkOverall as check } from "../../domain/rating/checkOverall";
import { decisionRulesOf } from "../../domain/rating/decisionRulesOf";
import { judgeProposal } from "../../domain/rating/judgeProposal";
import { codeLines, messageLines } from "../../domain/rating/messageLines";
import { uncheckedMessages } from "../../domain/rating/uncheckedMessages";
import { ratingKind } from "../cellKinds";
import { wordText } from "../cellText";
import { layerMessagesIn } from "../layerIn";
import { overallIn } from "../overallIn";
import { ownCells } from "../ownCells";
import { agreementIn, isNothingProposed, proposalIn } from "../proposalIn";
import { readOrBlank } from "../readCell";
import { standardIn } from "../subjects";

/**
 * Checks a standard: its default, your proposed rating against it, and the domain two and three ratings: for 1.1 and 1.3 by the decision rules, for all of domain one by how far they are from your proposal.
 * @customfunction CHECK_STANDARD
 * @param standard The standard, such as 1.1.
 * @param answers The answers to its key questions and prompts, one a row.
 * @param ids Beside the answers: the rows' identities.
 * @param proposed The rating you propose.
 * @param reason The reason recorded for it.
 * @param qualitative Your overall qualitative judgement of the standard.
 * @param ratings The domain two and three ratings, one a row.
 * @param ratingIds Beside the ratings: what they rate, 2.1 to 3.4.
 * @param cases Resettlement cases in the last 12 months. Only 4.1 uses it.
 * @param includeStd34 No to leave 3.4 out of the domain two and three ratings. Yes if left out.
 * @param byAnalogy No where 3.4 shall have no default. Yes if left out.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown standard, or ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. Messages of single prompts and key questions stand beside those. A proposed rating or qualitative judgement that cannot be read is named here; what cannot be read elsewhere counts as blank.
 * @example =INSPECT.CHECK_STANDARD("1.3", E11:E40, Q11:Q40, E6, O6, E5)
 * @see docs/spec.md R7 R8 R9 R10 R11 R12 R25 R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 R36 P1 P5
 */
export function checkStandard(
  standard: any,
  answers: any[][],
  ids: any[][],
  proposed?: any,
  reason?: any,
  qualitative?: any,
  ratings?: any[][],
  ratingIds?: any[][],
  cases?: any,
  includeStd34?: any,
  byAnalogy?: any,
): string {
  const subject = standardIn(pack, standard);
  if (subject === null) return "";
  const cells = {
    answers,
    ids,
    proposed,
    reason,
    qualitative,
    ratings,
    ratingIds,
    cases,
    includeStd34,
    byAnalogy,
  };
  const { input, unread } = proposalIn(pack, subject, cells);
  if (isNothingProposed(pack, subject, input)) return messageLines(unread);
  const judgement = judgeProposal(pack, subject, input);
  const unchecked = uncheckedMessages(pack, input.proposed, judgement.decision?.unchecked);
  const further = [...unread, ...agreementIn(pack, subject, input), ...unchecked];
  return codeLines(pack, judgement.codes, input.reason, further);
}

/**
 * Checks the overall rating you propose: whether 4.1 bars Outstanding, and whether the ratings panel would challenge it over diversity practice.
 * @customfunction CHECK_OVERALL
 * @param proposed The overall rating you propose.
 * @param reason The reason recorded for it.
 * @param ratings The ratings of the standards, one a row; only 4.1 is looked at.
 * @param ids Beside the ratings: the standards they belong to.
 * @param cases Resettlement cases in the last 12 months; with 0, 4.1 does not apply.
 * @param diversity Sufficient or Insufficient: your view of diversity practice.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. A proposed rating that cannot be read is named here; what cannot be read elsewhere counts as blank.
 * @example =INSPECT.CHECK_OVERALL(C30, D30, B5:B17, A5:A17, 4, C31)
 * @see docs/spec.md R12 R25 R37 R39 P1
 */
export function checkOverall(
  proposed: any,
  reason?: any,
  ratings?: any[][],
  ids?: any[][],
  cases?: any,
  diversity?: any,
): string {
  const own = ownCells();
  const input = overallIn(pack, { ratings, ids, cases, diversity }, readOrBlank);
  const entered = { proposed: own.read(proposed, ratingKind), reason: wordText(reason) };
  const { codes, unchecked } = check(decisionRulesOf(pack, "overall"), { ...input, ...entered });
  const further = [...own.messages, ...uncheckedMessages(pack, entered.proposed, unchecked)];
  return codeLines(pack, codes, entered.reason, further);
}

/**
 * Checks a rating that the ratings panel decided or that was published: whether a rule bars it, and whether it differs from the layer before without a reason.
 * @customfunction CHECK_LAYER
 * @param row The row's identity, such as decided:1.1 or published:overall.
 * @param ratings The decided and published ratings, one a row.
 * @param reasons Beside the ratings: the reasons recorded.
 * @param ids Beside the ratings: the rows' identities.
 * @param before The rating of the layer before: the proposed before the decided, the decided before the published.
 * @param defaultRating The standard's default rating, as RATE_STANDARD gives it.
 * @param qualitative Your overall qualitative judgement of the standard.
 * @param proposedRatings The domain two and three ratings, one a row; for overall the proposed rating of 4.1.
 * @param proposedIds Beside those ratings: what they rate, 2.1 to 3.4, and 4.1.
 * @param includeStd34 No to leave 3.4 out of the domain two and three ratings. Yes if left out.
 * @param diversity For overall: Sufficient or Insufficient, your view of diversity practice.
 * @param cases Resettlement cases in the last 12 months; with 0, 4.1 does not apply.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown row, or ranges of different length.
 * @remarks A rating that is the one of the layer before needs no reason. Where the panel decided 3.4 or 4.1, its rating counts instead of the proposed one. ⛔ cannot stand, ⚠ needs a reason, ℹ is for information.
 * @example =INSPECT.CHECK_LAYER("decided:1.2", B40:B55, D40:D55, F40:F55, C41, "Good", "Good")
 * @see docs/spec.md R25 R27 R32 R37 R39 P1 P10
 */
export function checkLayer(
  row: any,
  ratings: any[][],
  reasons: any[][],
  ids: any[][],
  before?: any,
  defaultRating?: any,
  qualitative?: any,
  proposedRatings?: any[][],
  proposedIds?: any[][],
  includeStd34?: any,
  diversity?: any,
  cases?: any,
): string {
  const judged = { defaultRating, qualitative, proposedRatings, proposedIds, includeStd34, diversity, cases };
  return messageLines(layerMessagesIn(pack, { row, ratings, reasons, ids, before, ...judged }));
}

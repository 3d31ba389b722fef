import { youthJustice202406 as pack } from "../../packs/index";
import { judgeKeyQuestion as judge } from "../../domain/rating/judgeKeyQuestion";
import { judgeProposal } from "../../domain/rating/judgeProposal";
import { judgedPromptsIn } from "../answersIn";
import { unproposedIn } from "../proposalIn";
import { keyQuestionIn, standardIn, usualStandard } from "../subjects";

/**
 * Suggests Yes, No or Decide for a key question from the answers to its prompts. One No marked critical makes it No; a blank prompt leaves it empty. The answer stays yours.
 * @customfunction JUDGE_KEY_QUESTION
 * @param answers The answers to the prompts, one a row: Yes, No or Not judged.
 * @param critical Beside the answers: Yes where a No matters so much that the key question cannot be Yes.
 * @param ids Beside the answers: the rows' identities, such as 1.1.1a. Without them every row counts.
 * @param keyQuestion The key question, such as 1.1.1. Needs the identities.
 * @returns Yes where more prompts are above the line than below it, No where fewer are, Decide where they are equal; empty while a prompt is blank or when every prompt is Not judged.
 * @throws `#VALUE!` for an answer outside the list where no identities are given (with them it counts as blank, and its own row says so), an unknown key question, or ranges of different length.
 * @remarks The documents ask you to weigh the prompts, not to count them: the result is a starting point. Prompts left Not judged stay out of the count.
 * @example =INSPECT.JUDGE_KEY_QUESTION(E12:E19, F12:F19)
 * @see docs/spec.md R1 R2 R3 R4 R6
 */
export function judgeKeyQuestion(
  answers: any[][],
  critical?: any[][],
  ids?: any[][],
  keyQuestion?: any,
): string {
  const subject = keyQuestionIn(pack, keyQuestion);
  const prompts = judgedPromptsIn(pack, { answers, critical, ids }, subject);
  return judge({ prompts, answer: null }).suggestion ?? "";
}

/**
 * Gives a standard's default rating from its key questions: Requires improvement as soon as one is No, Good when all are Yes. Any other rating is for you to propose with a reason.
 * @customfunction RATE_STANDARD
 * @param answers The answers to the key questions, one a row: Yes or No.
 * @param ids Beside the answers: the rows' identities, such as 1.1.1. Without them every row counts.
 * @param standard The standard, such as 1.1. Needed to know 3.4 and 4.1, which have rules of their own.
 * @param cases Resettlement cases in the last 12 months. Only 4.1 uses it: with 0 it is Not applicable.
 * @param byAnalogy No where 3.4 shall have no default, as the documents state none. Yes if left out.
 * @returns Requires improvement, Good or Not applicable; empty while key questions are blank and none is No.
 * @throws `#VALUE!` for an answer outside the list where no identities are given (with them it counts as blank, and its own row says so), an unknown standard, a count that is not a whole number, or ranges of different length.
 * @remarks The documents state only the first half, Requires improvement for a No. Good for all Yes is our reading of them, and so is applying either to 3.4.
 * @example =INSPECT.RATE_STANDARD(E11:E40, Q11:Q40, "1.1")
 * @see docs/spec.md R7 R9 R11 R12
 */
export function rateStandard(
  answers: any[][],
  ids?: any[][],
  standard?: any,
  cases?: any,
  byAnalogy?: any,
): string {
  const named = standardIn(pack, standard);
  const input = unproposedIn(pack, named, { answers, ids, cases, byAnalogy });
  return judgeProposal(pack, named ?? usualStandard(pack), input).default ?? "";
}

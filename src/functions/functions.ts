import { youthJustice202406 as pack } from "../packs/index";
import { repeatedNoteMessages } from "../domain/checks/repeatedNoteMessages";
import { factsAgainst } from "../domain/inspection/factsAgainst";
import { assessPrompt } from "../domain/inspection/assessPrompt";
import { bandShare } from "../domain/rating/bandShare";
import { checkOverall as check } from "../domain/rating/checkOverall";
import { decisionRulesOf } from "../domain/rating/decisionRulesOf";
import { explainRating as explain } from "../domain/rating/explainRating";
import { judgeKeyQuestion as judge } from "../domain/rating/judgeKeyQuestion";
import { judgeProposal } from "../domain/rating/judgeProposal";
import { codeLines, messageLines } from "../domain/rating/messageLines";
import { permissionLines } from "../domain/rating/permissionLines";
import { isRuled } from "../domain/rating/isRuled";
import { permittedOverall, permittedRatings as permitted } from "../domain/rating/permittedRatings";
import { uncheckedMessages } from "../domain/rating/uncheckedMessages";
import { judgedPromptsIn, positiveIn } from "./answersIn";
import { caseMessagesIn, caseRatingIn, caseShareIn, nextRatingIn, shareMessagesIn } from "./casesIn";
import { ratingKind, yesNoKind } from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { wordText } from "./cellText";
import { compositeLine } from "./compositeLine";
import {
  isNothingAnswered,
  keyQuestionInputIn,
  noteMessagesIn,
  promptEntryIn,
  promptNotesIn,
  shareSettingsIn,
} from "./entriesIn";
import { inspectionMessagesIn } from "./inspectionEntryIn";
import { isBlank } from "./isBlank";
import { isOmitted } from "./isOmitted";
import { layerMessagesIn } from "./layerIn";
import { overallIn } from "./overallIn";
import { ownCells } from "./ownCells";
import { agreementIn, isNothingProposed, proposalBehind, proposalIn, unproposedIn } from "./proposalIn";
import { readCell, readerOf, readOrBlank } from "./readCell";
import { engineVersion } from "../domain/engineVersion";
import { fingerprintIn } from "./fingerprintIn";
import { countsIn, percentIn } from "./shareIn";
import { signalsIn } from "./signalsIn";
import { keyQuestionIn, promptIn, ruleSubjectIn, standardIn, usualStandard } from "./subjects";

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

/**
 * Gives the share of Yes among the answers that are Yes or No, as a number from 0 to 1. Blank and Not judged rows are left out.
 * @customfunction PERCENT_POSITIVE
 * @param answers The answers to key questions and prompts, one a row: Yes, No or Not judged.
 * @param ids Beside the answers: the rows' identities. Without them every row counts.
 * @param standard The standard, such as 1.1, whose rows to count. Needs the identities.
 * @returns A number from 0 to 1 (format the cell as a percentage); empty while nothing is answered.
 * @throws `#VALUE!` for an answer outside the list where no identities are given (with them it counts as blank, and its own row says so), an unknown standard, or ranges of different length.
 * @remarks For 1.1 this is the share that the row of positive responses in the rating characteristics speaks of.
 * @example =INSPECT.PERCENT_POSITIVE(E11:E40)
 * @see docs/spec.md R16 R17
 */
export function percentPositive(answers: any[][], ids?: any[][], standard?: any): string | number {
  const { count, base } = positiveIn(pack, { answers, ids }, standardIn(pack, standard));
  return base === 0 ? "" : count / base;
}

/**
 * Gives the share of positive answers among those asked, as a number from 0 to 1.
 * @customfunction SHARE
 * @param positive How many answered positively.
 * @param base How many were asked.
 * @returns A number from 0 to 1 (format the cell as a percentage); empty while either is blank or nobody was asked.
 * @throws `#VALUE!` where a count is not a whole number, is below 0, or more were positive than were asked.
 * @example =INSPECT.SHARE(13, 20)
 * @see docs/spec.md R16
 */
export function share(positive: any, base: any): string | number {
  const counts = countsIn(positive, base);
  return counts === null ? "" : counts.count / counts.base;
}

/**
 * Names the band of a share: Large majority over 80 per cent, Reasonable majority from 65, Too few from 50, Minority below.
 * @customfunction PERCENT_BAND
 * @param positive How many answered positively, or a share from 0 to 1 where the base is left out.
 * @param base How many were asked.
 * @param eightyIsLarge Yes to read exactly 80 per cent as a Large majority. No if left out.
 * @returns Minority, Too few, Reasonable majority or Large majority; empty without a share.
 * @throws `#VALUE!` where a count is not a whole number, more were positive than were asked, or a share is not from 0 to 1.
 * @remarks The share is banded as it is, never rounded: 64.9 per cent is Too few. The documents leave 64 to 65 and 79 to 80 unallocated; the bands here close those gaps.
 * @example =INSPECT.PERCENT_BAND(13, 20)
 * @see docs/spec.md R14 R15
 */
export function percentBand(positive: any, base?: any, eightyIsLarge?: any): string {
  const options = { largeMajorityIncludes80: readCell(eightyIsLarge, yesNoKind) ?? false };
  const input = isOmitted(base) ? percentIn(positive) : countsIn(positive, base);
  return (input === null ? null : bandShare(input, options).band) ?? "";
}

/**
 * Lists which ratings are permitted for a standard or for the overall rating, which need a reason and which a rule bars, and why.
 * @customfunction PERMITTED_RATINGS
 * @param subject The standard, such as 1.1, or the word overall.
 * @param defaultRating The standard's default rating, as RATE_STANDARD gives it.
 * @param qualitative Your overall qualitative judgement of the standard; used for 1.1 and 1.3.
 * @param ratings The domain two and three ratings, one a row; for overall also the rating of 4.1.
 * @param ids Beside the ratings: what they rate, 2.1 to 3.4, and 4.1.
 * @param includeStd34 No to leave 3.4 out of the domain two and three ratings. Yes if left out.
 * @param diversity For overall: Sufficient or Insufficient, your view of diversity practice.
 * @param cases Resettlement cases in the last 12 months; with 0, 4.1 does not apply.
 * @returns One line for each kind, such as `Permitted: Good`, then the reasons, worst first.
 * @throws `#VALUE!` for an unknown subject, a rating outside the list where no identities are given (with them it counts as blank, and its own row says so), or ranges of different length.
 * @remarks A rule bars a rating whatever reason is given. Guidance and limiters allow it with a reason.
 * @example =INSPECT.PERMITTED_RATINGS("1.3", "Good", "Good", B20:B27, A20:A27)
 * @see docs/spec.md R8 R9 R10 R25 R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 R36 R37 R39
 */
export function permittedRatings(
  subject: any,
  defaultRating?: any,
  qualitative?: any,
  ratings?: any[][],
  ids?: any[][],
  includeStd34?: any,
  diversity?: any,
  cases?: any,
): string {
  const of = ruleSubjectIn(pack, subject);
  if (of === null || [defaultRating, qualitative, ratings, diversity].every(isBlank)) return "";
  if (of === "overall")
    return permissionLines(permittedOverall(pack, overallIn(pack, { ratings, ids, cases, diversity })));
  // Where no rule asks for the qualitative judgement, nothing depends on whether it can be read.
  const used = isRuled(pack, of) ? qualitative : undefined;
  const cells = { qualitative: used, ratings, ratingIds: ids, includeStd34, cases };
  const read = readerOf({ haveIds: cellsOf(ids).length > 0 });
  return permissionLines(permitted(pack, of, proposalBehind(pack, defaultRating, cells, read)));
}

/**
 * Gives the composite rating of the core standards as practised in published reports, or says which ratings are missing. It is not in the rules and guidance.
 * @customfunction RATE_OVERALL
 * @param ratings The ratings of the core standards, one a row.
 * @param ids Beside the ratings: the standards they belong to, such as 1.1. Without them every row counts.
 * @returns A rating, or a sentence that says what is missing; empty while nothing is rated.
 * @throws `#VALUE!` for a rating outside the list where no identities are given (with them it counts as blank, and its own row says so), more ratings than core standards, or ranges of different length.
 * @remarks Each of the twelve core standards counts 0 for Inadequate to 3 for Outstanding. The sum is Inadequate up to 6, Requires improvement up to 18, Good up to 30 and Outstanding from 31. 4.1 does not count. The overall rating is still yours to propose.
 * @example =INSPECT.RATE_OVERALL(B5:B17, A5:A17)
 * @see docs/spec.md R38
 */
export function rateOverall(ratings: any[][], ids?: any[][]): string {
  return compositeLine(pack, { ratings, ids });
}

/**
 * Explains a standard's rating in a few lines: what went in, how it was counted, which rules applied and where they stand, and what blocks the next rating up.
 * @customfunction EXPLAIN_RATING
 * @param answers The answers to the key questions, one a row: Yes or No. With identities, prompts and the facts below them may stand among them.
 * @param ids Beside the answers: the rows' identities, such as 1.1.1. Without them every row counts.
 * @param standard The standard, such as 1.1.
 * @param cases Resettlement cases in the last 12 months. Only 4.1 uses it.
 * @param byAnalogy No where 3.4 shall have no default. Yes if left out.
 * @param proposed The rating you propose. Without it the default rating is explained.
 * @param reason The reason recorded for it.
 * @param qualitative Your overall qualitative judgement of the standard; used for 1.1 and 1.3.
 * @param ratings The domain two and three ratings, one a row; used for 1.1 and 1.3.
 * @param ratingIds Beside the ratings: what they rate, 2.1 to 3.4.
 * @param includeStd34 No to leave 3.4 out of the domain two and three ratings. Yes if left out.
 * @returns A few lines of text, at most 1,000 characters; turn on Wrap Text to see them all.
 * @throws `#VALUE!` as RATE_STANDARD does, and for a rating outside the list.
 * @remarks Rules are named by their number with the document and the line where they stand: R7 (004:177) is rule R7 at line 177 of document 004. Without the domain two and three ratings, what the decision rules of 1.1 and 1.3 ask for is told instead of whether it is met.
 * @example =INSPECT.EXPLAIN_RATING(E11:E40, Q11:Q40, "1.1")
 * @see docs/spec.md R7 R8 R9 R10 R11 R12 R25
 */
export function explainRating(
  answers: any[][],
  ids?: any[][],
  standard?: any,
  cases?: any,
  byAnalogy?: any,
  proposed?: any,
  reason?: any,
  qualitative?: any,
  ratings?: any[][],
  ratingIds?: any[][],
  includeStd34?: any,
): string {
  const named = standardIn(pack, standard);
  const cells = { answers, ids, cases, byAnalogy, qualitative, ratings, ratingIds, includeStd34 };
  const entered = { proposed: readCell(proposed, ratingKind), reason: wordText(reason) };
  const input = { ...unproposedIn(pack, named, cells), ...entered };
  const of = named ?? usualStandard(pack);
  if (isNothingProposed(pack, of, input)) return "";
  const prompts = of.keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  const facts = factsAgainst(prompts, signalsIn(of, { answers, ids }));
  return explain(pack, of, { ...input, facts }).join("\n");
}

/**
 * Checks one prompt and lists what stands against its answer: a missing reason or note, interview signals below 65 per cent, a majority the text asks for, an entry that cannot be read.
 * @customfunction CHECK_PROMPT
 * @param prompt The prompt, such as 1.2.3a.
 * @param answer Its answer: Yes, No or Not judged.
 * @param reason The reason recorded beside it.
 * @param critical Yes where a No is marked critical.
 * @param ids The identities of the rows that hold measures and signals, such as 1.2.3a, 1.2.3a.2 and 1.2.3a:trigger.1.
 * @param positives Beside the identities: how many answered positively.
 * @param bases Beside the identities: how many were asked.
 * @param smallBase A base below this is pointed out as small. 5 if left out.
 * @param eightyIsLarge Yes to read exactly 80 per cent as a Large majority. No if left out.
 * @param note Your note, so that a missing one is pointed out. Add &"" to the cell: without that an empty one counts as left out.
 * @param signals Beside the identities: whether a trigger applies (Yes or No), a policy is In place or Missing, or a statement about workloads holds (Yes or No). A blank is not known. The mark ⚑ stands for the answer that speaks against the prompt.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown prompt, or ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. An answer, a mark or a count that cannot be read counts as blank and is named. The first measure of a prompt stands on the prompt's own row; a second one on the row below, with its own identity.
 * @example =INSPECT.CHECK_PROMPT("1.2.2b", E20, O20, F20, Q20, G20, H20, , , N20&"")
 * @see docs/spec.md R1 R14 R15 R16 R19 R20 R21 R22 R23 P1 P2 P3 P31
 */
export function checkPrompt(
  prompt: any,
  answer: any,
  reason?: any,
  critical?: any,
  ids?: any[][],
  positives?: any[][],
  bases?: any[][],
  smallBase?: any,
  eightyIsLarge?: any,
  note?: any,
  signals?: any[][],
): string {
  const subject = promptIn(pack, prompt);
  if (subject === null) return "";
  const cells = { answer, reason, critical, ids, positives, bases, note, signals };
  const { entry, signals: facts, unread } = promptEntryIn(subject, cells);
  const settings = shareSettingsIn(pack, { smallBase, eightyIsLarge });
  const found = assessPrompt(pack, subject, entry, settings, facts);
  const ofMeasures = found.measures.flatMap(({ share, messages }) => [...share.messages, ...messages]);
  return messageLines([...unread, ...found.messages, ...ofMeasures, ...noteMessagesIn(pack, note, entry)]);
}

/**
 * Checks a key question: whether your answer differs from the suggestion, was given early, or stands against a critical shortfall.
 * @customfunction CHECK_KEY_QUESTION
 * @param keyQuestion The key question, such as 1.1.1.
 * @param answers Its own answer and those to its prompts, one a row.
 * @param critical Beside the answers: Yes where a No is marked critical.
 * @param reasons Beside the answers: the reasons recorded.
 * @param ids Beside the answers: the rows' identities. Without them the first row is the key question's own and its prompts follow in order.
 * @returns The messages, worst first, one a line; empty when there are none.
 * @throws `#VALUE!` for an unknown key question, or ranges of different length.
 * @remarks ⛔ cannot be signed off as it is, ⚠ needs a reason or your attention, ℹ is for information. An answer that cannot be read counts as blank. Its own is named here, that of a prompt beside the prompt.
 * @example =INSPECT.CHECK_KEY_QUESTION("1.1.1", E11:E40, F11:F40, O11:O40, Q11:Q40)
 * @see docs/spec.md R2 R3 R4 R5 R6 P1
 */
export function checkKeyQuestion(
  keyQuestion: any,
  answers: any[][],
  critical?: any[][],
  reasons?: any[][],
  ids?: any[][],
): string {
  const subject = keyQuestionIn(pack, keyQuestion);
  if (subject === null) return "";
  const { entry, unread } = keyQuestionInputIn(subject, { answers, critical, reasons, ids });
  const { codes } = judge(entry);
  return codeLines(pack, isNothingAnswered(entry) ? [] : codes, entry.reason, unread);
}

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

/**
 * Checks an entry of the Inspection sheet: whether it can be read, and whether the dates of the fieldwork can be.
 * @customfunction CHECK_ENTRY
 * @param row The row's identity: fieldworkStart, fieldworkEnd, resettlementCases, diversity, rating:2.1 or setting:smallBase and the like.
 * @param value What is entered there.
 * @param start Beside fieldworkEnd: the day on which the fieldwork starts.
 * @param fromCases Beside a domain rating: the rating that its cases give.
 * @param reason Beside a domain rating: why it is another.
 * @returns What is wrong and what is allowed; empty when there is nothing to say.
 * @throws `#VALUE!` for an unknown row.
 * @remarks ⛔ counts as blank or contradicts another entry, ⚠ needs your attention; for a setting that cannot be read its default applies. Fieldwork cannot end before it starts; more than 183 days, or a year outside 2000 to 2100, is pointed out.
 * @example =INSPECT.CHECK_ENTRY("fieldworkEnd", B7, B6)
 * @see docs/spec.md P1 P6 P65
 */
export function checkEntry(row: any, value: any, start?: any, fromCases?: any, reason?: any): string {
  return messageLines(inspectionMessagesIn(pack, { row, value, start, fromCases, reason }));
}

/**
 * Finds the same note pasted beside several prompts of a standard and names them.
 * @customfunction CHECK_NOTES
 * @param notes The notes, one a row.
 * @param ids Beside the notes: the rows' identities, such as 1.1.1a.
 * @returns One line for each note that stands more than once; empty when there is none.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks Case, spacing and punctuation make no difference. Notes with fewer than 20 letters and digits are passed over.
 * @example =INSPECT.CHECK_NOTES(N6:N40, Q6:Q40)
 * @see docs/spec.md P4
 */
export function checkNotes(notes: any[][], ids: any[][]): string {
  const repeated = repeatedNoteMessages(pack, promptNotesIn(pack, { notes, ids }));
  return messageLines(repeated.map(({ message }) => message));
}

/**
 * Says which answers the results of a standard were worked out from, and by which version of Above the Line.
 * @customfunction WORKED_OUT
 * @param answers The answers and ratings of a standard's sheet, one a row.
 * @param ids Beside the answers: the rows' identities, such as 1.1.1a.
 * @returns A fingerprint of the answers and the version, such as 53109 0.1.0. The same answers give the same, in any order of rows.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks A plain formula beside it compares the fingerprint with the answers there are now. So the sheet can say that it is out of date where Above the Line is not there to work anything out.
 * @example =INSPECT.WORKED_OUT(E4:E40, Q4:Q40)
 * @see docs/spec.md P26
 */
export function workedOut(answers: any[][], ids: any[][]): string {
  return `${fingerprintIn(answers, ids)} ${engineVersion}`;
}

/**
 * Gives the share of cases answered Yes among those answered Yes or No, as a number from 0 to 1.
 * @customfunction CASE_SHARE
 * @param answers The answers to one question, one case a row.
 * @param counts Beside the answers: Include where the case counts. Without it every case counts.
 * @returns A number from 0 to 1 (format the cell as a percentage); empty while no case that counts is answered Yes or No.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks Not judged, Not relevant and blank cases are left out, and so are cases that are excluded, referred or not decided.
 * @example =INSPECT.CASE_SHARE(O5:O84, M5:M84)
 * @see docs/spec.md R45
 */
export function caseShare(answers: any[][], counts?: any[][]): string | number {
  return caseShareIn(answers, counts) ?? "";
}

/**
 * Gives the rating that published practice draws from shares of cases: the rating of the lowest key question, in whole per cent.
 * @customfunction RATE_FROM_CASES
 * @param positive How many cases were Yes, one key question a row.
 * @param base Beside it: how many were Yes or No.
 * @param percent Beside it: the percentage, where the counts are not known.
 * @param published No to give nothing, as published practice is not of the documents. Yes if left out.
 * @returns Outstanding from 80 per cent, Good from 65, Requires improvement from 50, Inadequate below; empty while a key question has no share.
 * @throws `#VALUE!` for a count that is not a whole number, more positive than asked, a percentage over 100, or ranges of different length.
 * @remarks The documents state no such rule; this is published practice and yours to depart from with a reason.
 * @example =INSPECT.RATE_FROM_CASES(D5:D7, E5:E7)
 * @see docs/spec.md R45
 */
export function rateFromCases(positive: any[][], base: any[][], percent?: any[][], published?: any): string {
  return caseRatingIn(pack, { positive, base, percent, published });
}

/**
 * Says how many more Yes would give the next better rating of published practice, and how many fewer the next worse one.
 * @customfunction CASES_TO_NEXT_RATING
 * @param positive How many cases were Yes in one key question.
 * @param base How many were Yes or No.
 * @param published No to give nothing, as published practice is not of the documents. Yes if left out.
 * @returns A sentence each, such as Good with 2 more Yes.; empty without a base.
 * @throws `#VALUE!` for a count that is not a whole number, or more positive than asked.
 * @example =INSPECT.CASES_TO_NEXT_RATING(11, 20)
 * @see docs/spec.md R45
 */
export function casesToNextRating(positive: any, base: any, published?: any): string {
  return nextRatingIn(pack, { positive, base, published });
}

/**
 * Points out what there is to know about the shares that a standard's rating rests on: contradictions, and what allows a second look.
 * @customfunction CHECK_SHARES
 * @param ids The key questions, one a row.
 * @param positive Beside them: how many cases were Yes.
 * @param base Beside them: how many were Yes or No.
 * @param percent Beside them: the percentage, where the counts are not known.
 * @param published No where published practice is switched off. Yes if left out.
 * @returns One line for each finding, the worst first; empty when there is none.
 * @throws `#VALUE!` for ranges of different length.
 * @remarks Nothing is applied: a share close to an edge, one answer that would change the rating and a small base are pointed out for you to weigh.
 * @example =INSPECT.CHECK_SHARES(A5:A7, D5:D7, E5:E7, F5:F7)
 * @see docs/spec.md R16 R45 P66
 */
export function checkShares(
  ids: any[][],
  positive: any[][],
  base: any[][],
  percent?: any[][],
  published?: any,
): string {
  return messageLines(shareMessagesIn(pack, { ids, positive, base, percent, published }));
}

/**
 * Checks one case: what cannot be read, reasons and levels that are missing, summaries against their answers, dates that cannot be.
 * @customfunction CHECK_CASE
 * @param form The case form: out-of-court or resettlement.
 * @param headers What stands over the columns: ids of questions and the other words of the header row.
 * @param cells The cells of the case under them.
 * @param reference The reference of the case.
 * @param bankHolidays Whether bank holidays are left out where working days are counted; usually No.
 * @returns One line for each finding, the worst first; empty for a blank row and when there is nothing to say.
 * @throws `#VALUE!` for an unknown form.
 * @remarks Columns are told by their headers, wherever they stand. What is not filled in yet is not reported.
 * @example =INSPECT.CHECK_CASE("out-of-court", D4:DK4, D5:DK5, B5)
 * @see docs/spec.md R40 R41 R42 R43 R48 R49 R50 R51 R52 P1 P60 P61 P62 P63 P64 P68
 */
export function checkCase(
  form: any,
  headers: any[][],
  cells: any[][],
  reference?: any,
  bankHolidays?: any,
): string {
  return messageLines(caseMessagesIn(pack, { form, headers, cells, reference, bankHolidays }));
}

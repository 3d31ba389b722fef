import { youthJustice202406 as pack } from "../../packs/index";
import { factsAgainst } from "../../domain/inspection/factsAgainst";
import { explainRating as explain } from "../../domain/rating/explainRating";
import { permissionLines } from "../../domain/rating/permissionLines";
import { isRuled } from "../../domain/rating/isRuled";
import { permittedOverall, permittedRatings as permitted } from "../../domain/rating/permittedRatings";
import { ratingKind } from "../cellKinds";
import { cellsOf } from "../cellsOf";
import { wordText } from "../cellText";
import { compositeLine } from "../compositeLine";
import { isBlank } from "../isBlank";
import { overallIn } from "../overallIn";
import { isNothingProposed, proposalBehind, unproposedIn } from "../proposalIn";
import { readCell, readerOf } from "../readCell";
import { signalsIn } from "../signalsIn";
import { ruleSubjectIn, standardIn, usualStandard } from "../subjects";

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

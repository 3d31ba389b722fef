import { youthJustice202406 as pack } from "../../packs/index";
import { messageLines } from "../../domain/rating/messageLines";
import { caseMessagesIn, caseRatingIn, caseShareIn, nextRatingIn, shareMessagesIn } from "../casesIn";

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

import { youthJustice202406 as pack } from "../../packs/index";
import { bandShare } from "../../domain/rating/bandShare";
import { positiveIn } from "../answersIn";
import { yesNoKind } from "../cellKinds";
import { isOmitted } from "../isOmitted";
import { readCell } from "../readCell";
import { countsIn, percentIn } from "../shareIn";
import { standardIn } from "../subjects";

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

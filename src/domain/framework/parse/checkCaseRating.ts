import type { Problem } from "../../result";
import type { Pack } from "../Pack";
import { checkRanges } from "./checkRanges";

/**
 * The ranges of shares cover every whole per cent once, worst rating first.
 * @see docs/spec.md R45
 */
export function checkCaseRating(pack: Pack): readonly Problem[] {
  const practice = pack.publishedPractice?.caseRating;
  if (practice === undefined) return [];
  return checkRanges(practice.ranges, "publishedPractice.caseRating.ranges", { least: 0, most: 100 });
}

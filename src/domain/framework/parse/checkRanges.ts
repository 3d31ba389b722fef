import type { Problem } from "../../result";
import type { RatingRange } from "../PublishedPractice";
import { ratings } from "../Rating";

/** One range a rating, worst first, that together cover every whole number from the least to the most once. */
export function checkRanges(
  ranges: readonly RatingRange[],
  at: string,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Problem[] {
  const worstFirst = [...ratings].reverse();
  if (ranges.length !== worstFirst.length) {
    return [{ path: at, message: "expected one range a rating, worst first" }];
  }
  let expected = least;
  const problems: Problem[] = [];
  ranges.forEach((range, index) => {
    const path = `${at}[${index}]`;
    const rating = worstFirst[index];
    if (range.rating !== rating) problems.push({ path: `${path}.rating`, message: `expected "${rating}"` });
    if (range.from !== expected) {
      problems.push({ path: `${path}.from`, message: `expected ${expected}, so that no score is left out` });
    }
    if (range.to < range.from) {
      problems.push({ path: `${path}.to`, message: `expected at least ${range.from}` });
    }
    expected = range.to + 1;
  });
  if (expected !== most + 1) {
    const last = worstFirst.length - 1;
    problems.push({ path: `${at}[${last}].to`, message: `expected ${most}, the highest score there is` });
  }
  return problems;
}

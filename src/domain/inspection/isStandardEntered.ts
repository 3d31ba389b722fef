import type { Pack } from "../framework/Pack";
import { isRuled } from "../rating/isRuled";
import type { StandardAssessment } from "./Assessment";

/**
 * Whether anything that a standard's rating depends on is entered. Until then nothing is said of it. Domain two and three
 * ratings count for a standard that decision rules bind.
 */
export function isStandardEntered(
  pack: Pack,
  standard: StandardAssessment,
  domainRatings: readonly { readonly rating: string | null }[],
): boolean {
  return (
    !standard.applicable ||
    standard.proposed !== null ||
    standard.qualitative !== null ||
    standard.keyQuestions.some(({ answer }) => answer !== null) ||
    (isRuled(pack, standard) && domainRatings.some(({ rating }) => rating !== null))
  );
}

import type { Pack } from "../framework/Pack";
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
  const isRuled = pack.decisionRules.some((rule) => rule.subject === standard.id);
  return (
    !standard.applicable ||
    standard.proposed !== null ||
    standard.qualitative !== null ||
    standard.keyQuestions.some(({ answer }) => answer !== null) ||
    (isRuled && domainRatings.some(({ rating }) => rating !== null))
  );
}

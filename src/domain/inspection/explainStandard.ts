import type { Pack, Standard } from "../framework/Pack";
import { explainRatingLines } from "../rating/explainRating";
import type { ExplanationLine } from "../rating/explanationLine";
import type { StandardAssessment } from "./Assessment";
import { factsAgainst } from "./factsAgainst";
import type { Inspection } from "./Inspection";
import { proposalOf } from "./proposalOf";

/** Explains the rating of a standard in an inspection, line by line; `assessment` is that of the same standard. */
export function explainStandard(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
  { positive, percentagesRow }: Pick<StandardAssessment, "positive" | "percentagesRow">,
): readonly ExplanationLine[] {
  return explainRatingLines(pack, standard, {
    ...proposalOf(pack, standard, inspection),
    positive,
    percentagesRow,
    facts: factsAgainst(
      standard.keyQuestions.flatMap(({ prompts }) => prompts),
      inspection.signals,
    ),
  });
}

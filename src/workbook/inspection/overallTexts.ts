import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import { messageLines } from "../../domain/rating/messageLines";
import { permissionLines } from "../../domain/rating/permissionLines";
import { texts } from "../strings";

/** What the text formulas of the Inspection sheet's overall section give. */
export interface OverallTexts {
  readonly permitted: string;
  readonly messages: string;
  readonly composite: string;
}

export function overallTexts(
  pack: Pack,
  { overall, standards, domainRatings, diversity, composite }: Assessment,
): OverallTexts {
  const isRated = standards.some(({ proposed }) => proposed !== null);
  const isCounted = pack.publishedPractice?.composite.standards.some(
    (id) =>
      standards.some((standard) => standard.id === id && standard.proposed !== null) ||
      domainRatings.some((rated) => rated.id === id && rated.rating !== null),
  );
  return {
    permitted: isRated || diversity.view !== null ? permissionLines(overall.permitted) : "",
    messages: messageLines(overall.messages),
    composite:
      composite === null || isCounted !== true
        ? ""
        : (composite.rating ?? texts.compositeMissing(composite.missing)),
  };
}

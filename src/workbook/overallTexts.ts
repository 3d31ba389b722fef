import type { Pack } from "../domain/framework/Pack";
import type { Assessment } from "../domain/inspection/Assessment";
import { messageText } from "./messageText";
import { permissionText } from "./permissionText";
import { texts } from "./strings";

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
    permitted: isRated || diversity.view !== null ? permissionText(overall.permitted) : "",
    messages: messageText(overall.messages),
    composite:
      composite === null || isCounted !== true
        ? ""
        : (composite.rating ?? texts.compositeMissing(composite.missing)),
  };
}

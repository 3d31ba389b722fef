import { canSignOff } from "../../../domain/checks/canSignOff";
import type { Pack, Standard } from "../../../domain/framework/Pack";
import type { Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import type { Reading } from "../../inspection/readingOf";
import { placeOfCheck } from "../checks/placeOfCheck";

/** One thing that stands in the way of a sign-off, and where it is put right. */
export interface SignOffObstacle {
  readonly text: string;
  readonly place: Place;
}

/**
 * What stands in the way of signing a standard off: an entry that cannot be read, a block, a reason not recorded, a blank.
 * @see docs/spec.md P1, P7
 */
export function obstaclesTo(
  pack: Pack,
  standard: Standard,
  { assessment, checks, findings }: Pick<Reading, "assessment" | "checks" | "findings">,
): readonly SignOffObstacle[] {
  const assessed = assessment.standards.find(({ id }) => id === standard.id);
  if (assessed === undefined) return [];
  const unread = findings
    .filter(({ place }) => place.block === blockNames.standard(standard.id))
    .map(({ message, place }) => ({ text: message, place }));
  const known = canSignOff(assessed, checks).obstacles.map(({ subject, field, text, check }) => ({
    text,
    place: placeOfCheck(pack, {
      subject,
      field,
      standard: standard.id,
      ...(check?.measure === undefined ? {} : { measure: check.measure }),
    }),
  }));
  return [...unread, ...known];
}

/**
 * What is to be weighed before signing a standard off and stops nothing: follow-ups on its evidence that are still open.
 * @see docs/spec.md P45
 */
export function warningsTo(
  pack: Pack,
  standard: Standard,
  { assessment, checks }: Pick<Reading, "assessment" | "checks">,
): readonly SignOffObstacle[] {
  const assessed = assessment.standards.find(({ id }) => id === standard.id);
  if (assessed === undefined) return [];
  return canSignOff(assessed, checks).warnings.map((check) => ({
    text: check.text,
    place: placeOfCheck(pack, check),
  }));
}

import { canSignOff } from "../../../domain/checks/canSignOff";
import { panelLayers } from "../../../domain/decisions/Decision";
import type { Pack, Standard } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { decidingRatings } from "../../../domain/rating/judgeProposal";
import { isRuled } from "../../../domain/rating/isRuled";
import type { Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import type { Reading } from "../../inspection/readingOf";
import { inspectionPlace } from "../../places";
import { placeOfCheck } from "../checks/placeOfCheck";
import { layerPlace } from "./subjects";

/** One thing that stands in the way of a sign-off, and where it is put right. */
export interface SignOffObstacle {
  readonly text: string;
  readonly place: Place;
}

/**
 * What stands in the way of signing a standard off: an entry that cannot be read, a block, a reason not recorded, a blank.
 * Entries on other sheets that cannot be read count where the sign-off rests on them.
 * @see docs/spec.md P1, P7
 */
export function obstaclesTo(
  pack: Pack,
  standard: Standard,
  {
    inspection,
    assessment,
    checks,
    findings,
  }: Pick<Reading, "inspection" | "assessment" | "checks" | "findings">,
): readonly SignOffObstacle[] {
  const assessed = assessment.standards.find(({ id }) => id === standard.id);
  if (assessed === undefined) return [];
  const others = entriesElsewhere(pack, standard, inspection);
  const isRestedOn = ({ block, row }: Place): boolean =>
    block === blockNames.standard(standard.id) ||
    others.some((other) => other.block === block && (row === "" || other.row === row));
  const unread = findings
    .filter(({ place }) => isRestedOn(place))
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

/** The rows outside the standard's own that its sign-off rests on: the panel's layers, and what binds its rating. */
function entriesElsewhere(
  pack: Pack,
  standard: Standard,
  { settings }: Inspection,
): readonly Pick<Place, "block" | "row">[] {
  const { id, conditional } = standard;
  const bound = isRuled(pack, standard) ? decidingRatings(pack, [], settings.includeStd34) : [];
  return [
    ...panelLayers.map((layer) => layerPlace(pack, id, layer, "rating")),
    ...bound.map((rated) => layerPlace(pack, rated.id, "proposed", "rating")),
    ...(conditional ? [inspectionPlace("resettlementCases", "value")] : []),
  ];
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

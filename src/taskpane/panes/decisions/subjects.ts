import { overallSubject } from "../../../domain/decisions/Decision";
import { enteredRatingOf } from "../../../domain/decisions/subjectsOf";
import { enteredRatings } from "../../../domain/framework/enteredRatings";
import { findStandard } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import type { Place } from "../../../workbook/InspectionHost";
import { inspectionRowIds } from "../../../workbook/inspection/inspectionLayout";
import { blockNames, panelRows, summaryRows } from "../../../workbook/names";
import type { PanelLayer, RatingLayer } from "../../../domain/decisions/Decision";
import { inspectionPlace, standardPlace } from "../../places";
import { strings } from "./strings";

/** A subject in words: `1.2 Staff`, or the overall rating. */
export function subjectName(pack: Pack, subject: string): string {
  const named = findStandard(pack, subject) ?? enteredRatingOf(pack, subject);
  return named === undefined ? strings.overall : strings.subject(named.id, named.name);
}

/** The same, short: `1.2`. */
export function subjectId(subject: string): string {
  return subject === overallSubject ? strings.overall : subject;
}

/** Where the rating of a layer stands, and where its reason. */
export function layerPlace(
  pack: Pack,
  subject: string,
  layer: RatingLayer,
  field: "rating" | "reason",
): Place {
  if (layer !== "proposed") return panelPlace(subject, layer, field);
  if (enteredRatingOf(pack, subject) !== undefined)
    return inspectionPlace(inspectionRowIds.rating(subject), field === "rating" ? "value" : "reason");
  if (subject !== overallSubject)
    return standardPlace(subject, summaryRows.proposed(subject), field === "rating" ? "answer" : "reason");
  return inspectionPlace(inspectionRowIds.overall, field === "rating" ? "value" : "reason");
}

/** The layer and subject that a cell holds the rating or the reason of, as `decided:1.2`; `null` for any other cell. */
export function layerAt(pack: Pack, { block, row }: Place): string | null {
  const standard = pack.standards.find(({ id }) => blockNames.standard(id) === block);
  if (standard !== undefined)
    return row === summaryRows.proposed(standard.id) ? layerKey("proposed", standard.id) : null;
  if (block !== blockNames.inspection) return null;
  if (row === inspectionRowIds.overall) return layerKey("proposed", overallSubject);
  const rating = enteredRatings(pack).find(({ id }) => row === inspectionRowIds.rating(id));
  if (rating !== undefined) return layerKey("proposed", rating.id);
  return /^(decided|published):/.test(row) ? row : null;
}

/** `decided:1.2`, as the panel's rows are told. */
export function layerKey(layer: string, subject: string): string {
  return `${layer}:${subject}`;
}

function panelPlace(subject: string, layer: PanelLayer, field: "rating" | "reason"): Place {
  return inspectionPlace(panelRows[layer](subject), field === "rating" ? "value" : "reason");
}

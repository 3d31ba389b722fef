import type { Rating } from "../framework/Rating";
import { panelEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { overallSubject, type LayerEntry, type PanelLayer, type RatingLayer } from "./Decision";

/** What stands in one layer for a standard or `overall`. */
export function layerOf(inspection: Inspection, subject: string, layer: RatingLayer): LayerEntry {
  if (layer !== "proposed") return panelEntry(inspection, subject)[layer];
  const { proposed, reason } =
    subject === overallSubject ? inspection.overall : standardEntry(inspection, subject);
  return { rating: proposed, reason };
}

/** The rating in the layer before one of the panel's: the proposed before the decided, the decided before the published. */
export function ratingBefore(inspection: Inspection, subject: string, layer: PanelLayer): Rating | null {
  return layerOf(inspection, subject, layer === "published" ? "decided" : "proposed").rating;
}

/** The rating that holds as of a layer: its own, or the one of the nearest layer before that has one. */
export function ratingAsOf(inspection: Inspection, subject: string, layer: RatingLayer): Rating | null {
  const own = layerOf(inspection, subject, layer).rating;
  if (own !== null || layer === "proposed") return own;
  return ratingAsOf(inspection, subject, layer === "published" ? "decided" : "proposed");
}

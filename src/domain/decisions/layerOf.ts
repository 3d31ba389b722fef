import type { Pack } from "../framework/Pack";
import type { DomainRating, Rating } from "../framework/Rating";
import { panelEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { overallSubject, type LayerEntry, type PanelLayer, type RatingLayer } from "./Decision";
import { enteredRatingOf } from "./subjectsOf";

/**
 * What stands in one layer for a standard, an entered domain rating or `overall`. A domain rating that is Not rated is no
 * rating yet.
 */
export function layerOf(pack: Pack, inspection: Inspection, subject: string, layer: RatingLayer): LayerEntry {
  if (layer !== "proposed") return panelEntry(inspection, subject)[layer];
  if (enteredRatingOf(pack, subject) !== undefined) {
    const { domainRatings, domainReasons } = inspection;
    return { rating: asRating(domainRatings[subject] ?? null), reason: domainReasons[subject] ?? "" };
  }
  const { proposed, reason } =
    subject === overallSubject ? inspection.overall : standardEntry(inspection, subject);
  return { rating: proposed, reason };
}

/** The rating in the layer before one of the panel's: the proposed before the decided, the decided before the published. */
export function ratingBefore(
  pack: Pack,
  inspection: Inspection,
  subject: string,
  layer: PanelLayer,
): Rating | null {
  return layerOf(pack, inspection, subject, layer === "published" ? "decided" : "proposed").rating;
}

/** The rating that holds as of a layer: its own, or the one of the nearest layer before that has one. */
export function ratingAsOf(
  pack: Pack,
  inspection: Inspection,
  subject: string,
  layer: RatingLayer,
): Rating | null {
  const own = layerOf(pack, inspection, subject, layer).rating;
  if (own !== null || layer === "proposed") return own;
  return ratingAsOf(pack, inspection, subject, layer === "published" ? "decided" : "proposed");
}

function asRating(rating: DomainRating | null): Rating | null {
  return rating === "Not rated" ? null : rating;
}

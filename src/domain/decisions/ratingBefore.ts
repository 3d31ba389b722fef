import type { Rating } from "../framework/Rating";
import { panelEntry, standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { overallSubject, type PanelLayer } from "./Decision";

/** The rating in the layer before one of the panel's: the proposed one before the decided, the decided before the published. */
export function ratingBefore(inspection: Inspection, subject: string, layer: PanelLayer): Rating | null {
  return layer === "published"
    ? panelEntry(inspection, subject).decided.rating
    : ratingProposed(inspection, subject);
}

/** The rating that the lead inspector proposes for a standard or `overall`. */
export function ratingProposed(inspection: Inspection, subject: string): Rating | null {
  return subject === overallSubject
    ? inspection.overall.proposed
    : standardEntry(inspection, subject).proposed;
}

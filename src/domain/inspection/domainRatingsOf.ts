import type { Pack } from "../framework/Pack";
import type { Assessment } from "./Assessment";
import { standardEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/** The domain two and three ratings in order: 2.1 to 3.3 as entered, 3.4 as proposed on its own sheet (R26). */
export function domainRatingsOf(pack: Pack, inspection: Inspection): Assessment["domainRatings"] {
  return pack.domainRatings.map(({ id, name, fromStandard }) => ({
    id,
    name,
    rating:
      fromStandard === undefined
        ? (inspection.domainRatings[id] ?? null)
        : standardEntry(inspection, fromStandard).proposed,
  }));
}

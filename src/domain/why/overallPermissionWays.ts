import type { Pack } from "../framework/Pack";
import { assessOverall } from "../inspection/assessInspection";
import { standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { isApplicable } from "../rating/judgeProposal";
import { diversityId } from "./Change";
import { permissionWays } from "./permissionWays";
import { overallId, tryChanges } from "./tryChanges";
import { choiceGroup, valueFactor, valueGroup } from "./valueGroup";
import type { Way } from "./Way";

/**
 * The smallest sets of entries that would change which overall ratings are permitted: the rating of 4.1 and the view of
 * diversity practice.
 * @see docs/spec.md R37, R39
 */
export function overallPermissionWays(pack: Pack, inspection: Inspection): readonly Way[] {
  const conditional = pack.standards
    .filter((standard) => standard.conditional)
    .filter((standard) => isApplicable(standard, inspection.details.resettlementCases))
    .map(({ id }) =>
      valueGroup(id, standardEntry(inspection, id).proposed, (to) => ({ kind: "proposed", id, to })),
    );
  const diversity = choiceGroup(
    diversityId,
    inspection.diversity,
    ["Sufficient", "Insufficient"] as const,
    (to) => ({ kind: "diversity", id: diversityId, to }),
  );
  const factors = [...conditional, diversity].map(valueFactor);
  return permissionWays(
    { of: "permitted", id: overallId },
    factors,
    (changes) => assessOverall(pack, tryChanges(inspection, changes)).permitted,
  );
}

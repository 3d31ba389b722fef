import { findKeyQuestion, findStandard } from "../framework/find";
import type { Pack, Standard } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { isApplicable } from "../rating/judgeProposal";
import { compositeWays } from "./compositeWays";
import { defaultWays } from "./defaultWays";
import { overallPermissionWays } from "./overallPermissionWays";
import { percentagesRowWays } from "./percentagesRowWays";
import { standardPermissionWays } from "./standardPermissionWays";
import { suggestionWays } from "./suggestionWays";
import { overallId } from "./tryChanges";
import type { Target, Way } from "./Way";

/**
 * The smallest sets of entries whose change would move something, up and down: for each outcome that is not the present
 * one, how many entries must change, which of them qualify and what they change to. Exact: no smaller set does it, and
 * every set that follows the steps of a way does. A blank that is filled in counts as an entry changed; an entry is never
 * emptied and a judgement never withdrawn. An id that the pack does not have moves nothing.
 * @see docs/spec.md R2, R7, R18, R25, R38
 */
export function whatWouldChange(pack: Pack, inspection: Inspection, target: Target): readonly Way[] {
  if (target.of === "composite") return compositeWays(pack, inspection);
  if (target.of === "permitted" && target.id === overallId) return overallPermissionWays(pack, inspection);
  if (target.of === "suggestion") {
    const keyQuestion = findKeyQuestion(pack, target.id);
    return keyQuestion === undefined ? [] : suggestionWays(keyQuestion, inspection);
  }
  const standard = findStandard(pack, target.id);
  if (standard === undefined || !isApplicable(standard, inspection.details.resettlementCases)) return [];
  return waysOfStandard(pack, standard, inspection, target.of);
}

function waysOfStandard(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
  of: "default" | "percentagesRow" | "permitted",
): readonly Way[] {
  switch (of) {
    case "default":
      return defaultWays(pack, standard, inspection);
    case "percentagesRow":
      return percentagesRowWays(standard, inspection);
    case "permitted":
      return standardPermissionWays(pack, standard, inspection);
  }
}

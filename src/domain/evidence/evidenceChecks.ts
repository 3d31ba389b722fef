import type { Check } from "../checks/Check";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { isApplicable } from "../rating/judgeProposal";
import { evidenceIndexOf } from "./evidenceIndexOf";
import type { EvidenceIndex } from "./indexEvidence";
import { dateChecks } from "./dateChecks";
import { followUpChecks } from "./followUpChecks";
import { itemChecks } from "./itemChecks";
import { promptChecks } from "./promptChecks";

/**
 * What there is to know about the evidence: what the answers rest on, prompt by prompt, then the items of the log that
 * need somebody. None blocks. A blank prompt and a standard that does not apply raise nothing. Where the
 * fieldwork has no start yet, how old an item is goes by `today`, an ISO date, if it is given.
 * @see docs/spec.md P40
 */
export function evidenceChecks(
  pack: Pack,
  inspection: Inspection,
  index: EvidenceIndex = evidenceIndexOf(pack, inspection.evidence),
  today: string | null = null,
): readonly Check[] {
  const standards = pack.standards.filter((standard) =>
    isApplicable(standard, inspection.details.resettlementCases),
  );
  return [
    ...standards.flatMap((standard) => promptChecks(pack, standard, inspection, index)),
    ...itemChecks(pack, index),
    ...dateChecks(pack, inspection, index, today),
    ...standards.flatMap((standard) => followUpChecks(pack, standard, inspection, index)),
  ];
}

import type { Check } from "../checks/Check";
import { standardOf } from "../framework/find";
import type { Pack, Standard } from "../framework/Pack";
import { standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { checksOfItems } from "./checkOfItem";
import type { EvidenceItem } from "./EvidenceItem";
import type { EvidenceIndex } from "./indexEvidence";
import { hasOpenFollowUp } from "./searchEvidence";
import { evidenceTexts } from "./strings";

/** By index: the items whose follow-up is open, by the standards that they bear on. */
const open = new WeakMap<EvidenceIndex, ReadonlyMap<string, readonly EvidenceItem[]>>();

/**
 * The follow-ups of a standard that are still open once a rating is proposed and a sign-off is near. They warn and do not
 * stand in its way: whether they matter is for the inspector.
 * @see docs/spec.md P45
 */
export function followUpChecks(
  pack: Pack,
  { id }: Standard,
  inspection: Inspection,
  index: EvidenceIndex,
): readonly Check[] {
  if (standardEntry(inspection, id).proposed === null) return [];
  return checksOfItems(pack, openFollowUps(pack, index).get(id) ?? [], {
    code: "EVID-FOLLOW-UP",
    standard: id,
    facts: ({ followUp }) => ({ followUp: evidenceTexts.shown(followUp) }),
  });
}

function openFollowUps(pack: Pack, index: EvidenceIndex): ReadonlyMap<string, readonly EvidenceItem[]> {
  const known = open.get(index);
  if (known !== undefined) return known;
  const byStandard = new Map<string, EvidenceItem[]>();
  for (const item of index.items.filter(hasOpenFollowUp)) {
    for (const standard of new Set(item.prompts.map((prompt) => standardOf(pack, prompt)?.id ?? ""))) {
      byStandard.set(standard, [...(byStandard.get(standard) ?? []), item]);
    }
  }
  open.set(index, byStandard);
  return byStandard;
}

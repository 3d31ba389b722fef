import type { Check } from "../checks/Check";
import { standardOf } from "../framework/find";
import type { Pack, Standard } from "../framework/Pack";
import { groupedBy } from "../groupedBy";
import { standardEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { remembered } from "../remembered";
import { checksOfItems } from "./checkOfItem";
import type { EvidenceItem } from "./EvidenceItem";
import type { EvidenceIndex } from "./indexEvidence";
import { hasOpenFollowUp } from "./searchEvidence";
import { evidenceTexts } from "./strings";

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

type ByStandard = ReadonlyMap<string, readonly EvidenceItem[]>;

/** The items whose follow-up is open, by the standards that they bear on. */
const openFollowUps = remembered((pack: Pack, index: EvidenceIndex): ByStandard => {
  const bearing = index.items
    .filter(hasOpenFollowUp)
    .flatMap((item) => [...standardsOf(pack, item)].map((standard) => ({ item, standard })));
  return new Map(
    [...groupedBy(bearing, ({ standard }) => standard)].map(
      ([standard, found]) => [standard, found.map(({ item }) => item)] as const,
    ),
  );
});

function standardsOf(pack: Pack, { prompts }: EvidenceItem): ReadonlySet<string> {
  return new Set(prompts.map((prompt) => standardOf(pack, prompt)?.id ?? ""));
}

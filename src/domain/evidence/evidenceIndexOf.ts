import type { Pack } from "../framework/Pack";
import { remembered } from "../remembered";
import type { EvidenceItem } from "./EvidenceItem";
import { indexEvidence, type EvidenceIndex } from "./indexEvidence";

/** The index of a log, made once for each array of items: pass the same array for the same log. */
export function evidenceIndexOf(pack: Pack, items: readonly EvidenceItem[]): EvidenceIndex {
  return indexOf(items, pack);
}

const indexOf = remembered((items: readonly EvidenceItem[], pack: Pack) => indexEvidence(pack, items));

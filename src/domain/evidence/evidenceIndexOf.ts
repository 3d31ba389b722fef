import type { Pack } from "../framework/Pack";
import { remembered } from "../remembered";
import type { EvidenceItem } from "./EvidenceItem";
import { indexEvidence, type EvidenceIndex } from "./indexEvidence";

/** The index of a log, made once for each array of items: pass the same array for the same log. */
export const evidenceIndexOf = remembered((pack: Pack, items: readonly EvidenceItem[]): EvidenceIndex =>
  indexEvidence(pack, items),
);

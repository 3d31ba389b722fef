import type { Pack } from "../framework/Pack";
import type { EvidenceItem } from "./EvidenceItem";
import { indexEvidence, type EvidenceIndex } from "./indexEvidence";

const indexes = new WeakMap<
  readonly EvidenceItem[],
  { readonly pack: Pack; readonly index: EvidenceIndex }
>();

/** The index of a log, made once for each array of items: pass the same array for the same log. */
export function evidenceIndexOf(pack: Pack, items: readonly EvidenceItem[]): EvidenceIndex {
  const known = indexes.get(items);
  if (known?.pack === pack) return known.index;
  const index = indexEvidence(pack, items);
  indexes.set(items, { pack, index });
  return index;
}

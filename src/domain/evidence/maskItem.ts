import { masksAdded } from "../privacy/masksAdded";
import type { EvidencePart } from "../privacy/writtenTexts";
import { editItem, extendHistory, type EditStamp } from "./editItem";
import type { EvidenceItem } from "./EvidenceItem";
import { evidenceTexts } from "./strings";

/**
 * The item with this in place of one of its parts, in which something was masked. Its history says so and repeats nothing of
 * what stood there, also where the history itself was masked.
 * @see docs/spec.md P53
 */
export function maskItem(
  item: EvidenceItem,
  part: EvidencePart,
  masked: string,
  stamp: EditStamp,
): EvidenceItem {
  if (part !== "history") return editItem(item, { ...item, [part]: masked }, stamp);
  const added = masksAdded(item.history, masked);
  if (added === null) return item;
  const changes = [evidenceTexts.masked(evidenceTexts.history, added.kinds)];
  return { ...item, history: extendHistory(masked, { ...stamp, changes }) };
}

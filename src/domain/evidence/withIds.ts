import type { EvidenceItem } from "./EvidenceItem";
import { newEvidenceId } from "./newEvidenceId";

/**
 * Items to be added to a log, each under an id: the one it brings, or a new one that nobody has. `random` gives numbers
 * from 0 up to 1.
 */
export function withIds(
  items: readonly EvidenceItem[],
  log: readonly EvidenceItem[],
  random: () => number,
): readonly EvidenceItem[] {
  const taken = new Set([...log, ...items].map(({ id }) => id));
  return items.map((item) => {
    if (item.id !== "") return item;
    const id = newEvidenceId(random, taken);
    taken.add(id);
    return { ...item, id };
  });
}

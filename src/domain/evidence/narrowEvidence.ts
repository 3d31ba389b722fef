import { directions, sourceTypes, type EvidenceItem } from "./EvidenceItem";
import type { EvidenceIndex } from "./indexEvidence";
import type { EvidenceQuery } from "./searchEvidence";

/** What most filters ask of an item, in one number: its type, its direction and whether it is withdrawn. */
const bits = { type: 7, direction: 3 << 3, withdrawn: 1 << 5 } as const;

/** A number an item, in the order of `newestFirst`; made once an index, when it is first filtered. */
const codes = new WeakMap<EvidenceIndex, Uint8Array>();

/**
 * Items of an index, newest first, without those that do not fit the type, the direction or the withdrawal that a query
 * asks for. Thousands of small numbers are looked through at once, where as many items lie all over the memory.
 */
export function narrowEvidence(index: EvidenceIndex, query: EvidenceQuery): readonly EvidenceItem[] {
  const { type = null, direction = null, withdrawn = "without" } = query;
  const asked =
    (type === null ? 0 : bits.type) |
    (direction === null ? 0 : bits.direction) |
    (withdrawn === "with" ? 0 : bits.withdrawn);
  const wanted = codeOf({ type, direction, withdrawn: withdrawn === "only" });
  const held = codesOf(index);
  return index.newestFirst.filter((_, place) => (((held[place] ?? 0) ^ wanted) & asked) === 0);
}

function codesOf(index: EvidenceIndex): Uint8Array {
  const known = codes.get(index);
  if (known !== undefined) return known;
  const made = Uint8Array.from(index.newestFirst, codeOf);
  codes.set(index, made);
  return made;
}

/** Nothing counts as a type and as a direction of its own. */
function codeOf({
  type,
  direction,
  withdrawn,
}: Pick<EvidenceItem, "type" | "direction" | "withdrawn">): number {
  const typeCode = type === null ? 0 : sourceTypes.indexOf(type) + 1;
  const directionCode = direction === null ? 0 : directions.indexOf(direction) + 1;
  return typeCode | (directionCode << 3) | (withdrawn ? bits.withdrawn : 0);
}

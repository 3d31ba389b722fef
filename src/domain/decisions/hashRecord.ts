import type { DecisionRecord, Hash } from "./Decision";

/**
 * The hash of a row of the log: over each of its fields and the full hash of the row it follows. A row that follows
 * several brings together what was recorded at the same moment: its hash covers every row down to the last of them, so
 * that their order is settled from then on. `above` are the rows above it, `followed` the places of those it follows,
 * from 0 and in order. What is hashed is a JSON array, so that no two different rows give the same text.
 * @see docs/spec.md P11
 */
export function hashRecord(
  record: Omit<DecisionRecord, "hash">,
  above: readonly DecisionRecord[],
  followed: readonly number[],
  hash: Hash,
): string {
  const { number, when, who, layer, subject, from, to, reason, rules, engine, pack, state, after } = record;
  const last = followed.at(-1) ?? -1;
  const covered = above.slice(followed.length > 1 ? 0 : Math.max(0, last), last + 1);
  const fields = [number, when, who, layer, subject, from, to, reason, rules, engine, pack, state, after];
  return hash(JSON.stringify([...fields, ...covered.map((each) => each.hash)]));
}

import type { DecisionRecord, Hash } from "./Decision";

/**
 * The hash of a row of the log: over each of its fields and the hash of the row before. The text that is hashed is a JSON
 * array, so that no two different rows give the same text.
 * @see docs/spec.md P11
 */
export function hashRecord(record: Omit<DecisionRecord, "hash">, before: string, hash: Hash): string {
  const { number, when, who, layer, subject, from, to, reason, rules, engine, pack, state } = record;
  return hash(
    JSON.stringify([number, when, who, layer, subject, from, to, reason, rules, engine, pack, state, before]),
  );
}

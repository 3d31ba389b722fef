import type { DecisionRecord } from "./Decision";

/** What a row of the log is named by in the rows that follow it: the first 12 characters of its hash. */
export function markOf({ hash }: Pick<DecisionRecord, "hash">): string {
  return hash.slice(0, 12);
}

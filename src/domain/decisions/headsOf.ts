import type { DecisionRecord } from "./Decision";
import { markOf } from "./markOf";

/**
 * Places, from 0, of the rows of the log that no row follows yet: those that the next one follows. Normally the last
 * alone; several where people recorded at the same moment. A row whose hash is none cannot be followed.
 * @see docs/spec.md P11
 */
export function headsOf(log: readonly DecisionRecord[]): readonly number[] {
  const followed = new Set(log.flatMap(({ after }) => after.split(" ")));
  return log.flatMap((record, place) =>
    /^[0-9a-f]{64}$/.test(record.hash) && !followed.has(markOf(record)) ? [place] : [],
  );
}

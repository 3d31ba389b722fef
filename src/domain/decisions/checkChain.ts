import type { DecisionRecord, Hash } from "./Decision";
import { hashRecord } from "./hashRecord";

/** What happened to the log at its first broken row, as far as numbers and hashes tell. */
export type ChainFault = "changed" | "removed" | "inserted" | "reordered" | "doubled";

export type ChainState =
  | { readonly whole: true; readonly entries: number }
  | {
      readonly whole: false;
      readonly fault: ChainFault;
      /** Position in the log, from 1, of the first row that does not follow from the one before. */
      readonly position: number;
      readonly record: DecisionRecord;
    };

/**
 * Whether every row of the log follows from the one before: numbered without gaps, its hash over itself and the hash
 * before it. Gives the first row that does not, and what seems to have happened. Rows taken from the end leave a whole
 * chain; what they recorded then shows as not recorded.
 * @see docs/spec.md P11
 */
export function checkChain(log: readonly DecisionRecord[], hash: Hash): ChainState {
  const broken = log.findIndex((record, index) => !follows(record, index, log, hash));
  const record = log[broken];
  if (record === undefined) return { whole: true, entries: log.length };
  return { whole: false, fault: faultAt(log, broken, record, hash), position: broken + 1, record };
}

function follows(record: DecisionRecord, index: number, log: readonly DecisionRecord[], hash: Hash): boolean {
  const before = log[index - 1]?.hash ?? "";
  return record.number === index + 1 && record.hash === hashRecord(record, before, hash);
}

function faultAt(
  log: readonly DecisionRecord[],
  broken: number,
  record: DecisionRecord,
  hash: Hash,
): ChainFault {
  const expected = broken + 1;
  const later = log.slice(broken + 1);
  const before = log[broken - 1]?.hash ?? "";
  const isNext = (other: DecisionRecord): boolean =>
    other.number === expected && other.hash === hashRecord(other, before, hash);
  if (record.number > 0 && record.number < expected) return "doubled";
  // The row that belongs here stands further down.
  if (later.some(isNext)) return isFromLog(record, log, hash) ? "reordered" : "inserted";
  // Numbers that go on after it as if it were the one expected say that only its own number was changed.
  if (record.number > expected && later[0]?.number !== expected + 1) return "removed";
  return "changed";
}

/** Whether the row follows from another row of the log, or began it: one of the product's own, out of its place. */
function isFromLog(record: DecisionRecord, log: readonly DecisionRecord[], hash: Hash): boolean {
  return ["", ...log.map((other) => other.hash)].some(
    (before) => record.hash === hashRecord(record, before, hash),
  );
}

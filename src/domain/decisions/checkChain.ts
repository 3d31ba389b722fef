import type { DecisionRecord, Hash } from "./Decision";
import { hashRecord } from "./hashRecord";
import { markOf } from "./markOf";

/** What happened to the log at its first broken row, as far as its rows tell. */
export type ChainFault = "changed" | "removed" | "inserted" | "reordered" | "doubled";

export type ChainState =
  | { readonly whole: true; readonly entries: number }
  | {
      readonly whole: false;
      readonly fault: ChainFault;
      /** Position in the log, from 1, of the first row that does not follow from rows above it. */
      readonly position: number;
      readonly record: DecisionRecord;
    };

/**
 * Whether every row of the log follows from rows above it: those it names are there, its number is one more than the
 * highest of theirs, and its hash is over itself and them. Rows that people recorded at the same moment follow the same
 * row, or none where the log was empty, and the next one follows them all. Gives the first row that does not, and what
 * seems to have happened. Rows that nothing follows may be taken away and leave a whole chain, as from the end; what they
 * recorded then shows as not recorded.
 * @see docs/spec.md P11
 */
export function checkChain(log: readonly DecisionRecord[], hash: Hash): ChainState {
  const places = placesOf(log);
  const broken = log.findIndex((_, place) => !isSound(log, place, places, hash));
  const record = log[broken];
  if (record === undefined) return { whole: true, entries: log.length };
  return { whole: false, fault: faultAt(log, broken, record, hash), position: broken + 1, record };
}

/** Where each row stands, by its mark; of rows with the same one the first. */
type Places = ReadonlyMap<string, number>;

function placesOf(log: readonly DecisionRecord[]): Places {
  return new Map(log.map((record, place) => [markOf(record), place] as const).reverse());
}

function isSound(log: readonly DecisionRecord[], place: number, places: Places, hash: Hash): boolean {
  const record = log[place];
  if (record === undefined || places.get(markOf(record)) !== place) return false;
  const followed = followedBy(record, places);
  const areAbove = followed.every((each, index) => each < place && each > (followed[index - 1] ?? -1));
  return areAbove && record.number === numberAfter(log, followed) && isOwn(log, record, followed, hash);
}

/** Places of the rows that a row names; past the end of any log where there is none. */
function followedBy({ after }: DecisionRecord, places: Places): readonly number[] {
  return after === "" ? [] : after.split(" ").map((mark) => places.get(mark) ?? Infinity);
}

function numberAfter(log: readonly DecisionRecord[], followed: readonly number[]): number {
  return 1 + Math.max(0, ...followed.map((place) => log[place]?.number ?? 0));
}

/** Whether the row is as it was recorded, after those rows. */
function isOwn(
  log: readonly DecisionRecord[],
  record: DecisionRecord,
  followed: readonly number[],
  hash: Hash,
): boolean {
  return record.hash === hashRecord(record, log, followed, hash);
}

function faultAt(
  log: readonly DecisionRecord[],
  broken: number,
  record: DecisionRecord,
  hash: Hash,
): ChainFault {
  const followed = followedBy(record, placesOf(log));
  const first = log.findIndex((other) => other.hash === record.hash);
  if (first < broken && record.hash !== "") return "doubled";
  if (isOutOfOrder(log, broken, followed, hash)) return "reordered";
  if (isPutIn(log, broken, record, hash)) return "inserted";
  if (!followed.includes(Infinity)) return "changed";
  // It follows a row that is there, and only says otherwise.
  const follows = (after: string, places: readonly number[]): boolean =>
    isOwn(log, { ...record, after }, places, hash);
  const isThere = follows("", []) || log.some((other, place) => follows(markOf(other), [place]));
  return isThere ? "changed" : "removed";
}

/** Whether all that it follows is there, but some of it below it or in another order. */
function isOutOfOrder(
  log: readonly DecisionRecord[],
  broken: number,
  followed: readonly number[],
  hash: Hash,
): boolean {
  const record = log[broken];
  if (record === undefined || followed.includes(Infinity)) return false;
  if (!followed.some((place, index) => place > broken || place < (followed[index - 1] ?? 0))) return false;
  // The hash of a row that follows several covers their order, so that it tells nothing here.
  return followed.length > 1 || isOwn(log, record, followed, hash);
}

/** Whether no row follows it, and the one below it goes on without it. */
function isPutIn(
  log: readonly DecisionRecord[],
  broken: number,
  record: DecisionRecord,
  hash: Hash,
): boolean {
  if (log.some(({ after }) => after.split(" ").includes(markOf(record)))) return false;
  const without = log.filter((_, place) => place !== broken);
  return isSound(without, broken, placesOf(without), hash);
}

import type { Hash } from "../decisions/Decision";
import type { CaseEntry } from "./CaseEntry";
import { isSamePerson, type CaseReading } from "./CaseReading";

/** Why a reading cannot be locked by this person now. */
export type LockObstacle = "not-theirs" | "same-person" | "no-answers";

/** Who may lock the second reading: who reads, once something is answered. */
export function lockSecondObstacle({ who, answers }: CaseReading, by: string): LockObstacle | null {
  if (!isSamePerson(who, by)) return "not-theirs";
  return Object.keys(answers).length === 0 ? "no-answers" : null;
}

/** Who may lock the first inspector's answers: anybody but who reads the case a second time, once something is answered. */
export function lockFirstObstacle(
  { answers }: CaseEntry,
  second: CaseReading,
  by: string,
): LockObstacle | null {
  if (isSamePerson(second.who, by)) return "same-person";
  return Object.keys(answers).length === 0 ? "no-answers" : null;
}

/** A reading as it is locked, with the digest of its answers. `when` is an ISO date and time. */
export function lockReading(reading: CaseReading, when: string, hash: Hash): CaseReading {
  const locked = { ...reading, locked: when.replace(/\.\d+(?=Z$)/, "") };
  return { ...locked, seal: sealOfReading(locked, hash) };
}

/**
 * Whether a locked reading still says what was locked. It tells slips and edits on the sheet; it keeps no secret, and who
 * works the digest out anew is not found. Notes are not covered, so that what may tell who a person is can be masked.
 * @see docs/spec.md P67
 */
export function isAsLocked(reading: CaseReading, hash: Hash): boolean {
  return reading.seal === sealOfReading(reading, hash);
}

function sealOfReading(reading: CaseReading, hash: Hash): string {
  const { part, caseId, who, locked, answers, sections } = reading;
  const marks = Object.entries(sections)
    .map(([id, { noFactors, critical }]) => [id, noFactors, critical] as const)
    .filter(([, noFactors, critical]) => noFactors || critical.length > 0);
  return hash(JSON.stringify([part, caseId, who, locked, inOrder(Object.entries(answers)), inOrder(marks)]));
}

/** By their first part, whatever order they were entered in. */
function inOrder<Entry extends readonly [string, ...unknown[]]>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

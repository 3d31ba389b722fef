import { plainText } from "../inspection/plainText";
import { blankCase, type CaseEntry } from "./CaseEntry";

/**
 * What one inspector found in a case that two assess: a second reading from its beginning, or the first inspector's
 * answers as they stood when they were locked. Locked ones are never changed.
 */
export interface CaseReading extends Pick<CaseEntry, "answers" | "sections" | "notes"> {
  /** Given once and never used again, such as `R-4K7QZ2M`. */
  readonly id: string;
  readonly part: "first" | "second";
  /** Id of the case. */
  readonly caseId: string;
  /** Its reference when the reading began; corrected ones do not change it. */
  readonly reference: string;
  /** Who reads, as they called themselves. */
  readonly who: string;
  /** ISO date and time, UTC, to the second. */
  readonly begun: string;
  /** When it was locked, likewise; empty while it is open. */
  readonly locked: string;
  /** A digest of what was locked; empty while it is open. */
  readonly seal: string;
}

/** A reading as a case, for what works on cases. */
export function caseOfReading({ id, reference, answers, sections, notes }: CaseReading): CaseEntry {
  return { ...blankCase(reference, id), answers, sections, notes };
}

/** Whether two names are the same, however they are spaced and cased. */
export function isSamePerson(one: string, other: string): boolean {
  const plain = (name: string): string => plainText(name).replace(/\s+/g, " ");
  return plain(one) === plain(other);
}

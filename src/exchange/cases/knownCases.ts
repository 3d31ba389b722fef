import type { CaseEntry } from "../../domain/cases/CaseEntry";
import { plainText } from "../../domain/inspection/plainText";
import type { Offer } from "../judgeRow";
import { caseTableTexts as texts } from "./strings";

interface Known {
  readonly entry: CaseEntry;
  /** Where in the file it stands, or which case of the sheet it is; both from 1. */
  readonly line: number | null;
  readonly place: number;
}

/** Tells cases that are already there, by their reference, however it is spaced and cased, and by their id. */
export function knownCases(sheet: string, existing: readonly CaseEntry[]) {
  const byReference = new Map<string, Known>();
  const byId = new Map<string, Known>();
  const keep = (known: Known): void => {
    const key = referenceKey(known.entry);
    if (!byReference.has(key)) byReference.set(key, known);
    if (known.entry.id !== "" && !byId.has(known.entry.id)) byId.set(known.entry.id, known);
  };
  existing.forEach((entry, index) => keep({ entry, line: null, place: index + 1 }));

  return {
    /** Takes a case in unless the sheet, or the file above it, has its reference already. */
    add: (entry: CaseEntry, line: number): Offer<CaseEntry> => {
      const refuse = (why: string): Offer<CaseEntry> => ({ value: entry, refused: why, putRight: "" });
      const same = byReference.get(referenceKey(entry));
      if (same !== undefined && same.line !== null) return refuse(texts.twice(same.line));
      if (same !== undefined)
        return refuse(texts.known(sheet, same.place, hasSameAnswers(same.entry, entry)));
      const owner = byId.get(entry.id);
      if (owner?.line === null) return refuse(texts.otherReference(entry.id, sheet, owner.entry.reference));
      const added = owner === undefined ? entry : { ...entry, id: "" };
      keep({ entry: added, line, place: 0 });
      const putRight = owner?.line === undefined ? "" : texts.idTwice(entry.id, owner.line);
      return { value: added, refused: "", putRight };
    },
  };
}

/** References are the same however they are spaced and cased. */
export function referenceKey({ reference }: Pick<CaseEntry, "reference">): string {
  return plainText(reference).replace(/\s+/g, " ");
}

function hasSameAnswers(one: CaseEntry, other: CaseEntry): boolean {
  const ids = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return [...ids].every((id) => one.answers[id] === other.answers[id]);
}

import type { Direction, EvidenceItem, SourceType } from "./EvidenceItem";
import { evidenceOn } from "./evidenceOn";
import { findWords } from "./findWords";
import { foldText } from "./foldText";
import type { EvidenceIndex } from "./indexEvidence";
import { narrowEvidence } from "./narrowEvidence";

/** What to look for; what is absent or blank asks for nothing. */
export interface EvidenceQuery {
  /** Words in any order, the beginnings of words too, in what an item says, its source, id, who logged it and follow-up. */
  readonly words?: string;
  /** Prompt id. */
  readonly prompt?: string | null;
  readonly type?: SourceType | null;
  readonly direction?: Direction | null;
  /** ISO dates, both included; an item without a date is not found by them. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Who logged it: the beginnings of words again. */
  readonly by?: string;
  readonly openFollowUps?: boolean;
  /** Withdrawn items are left out unless asked for. */
  readonly withdrawn?: "without" | "with" | "only";
}

/**
 * The items that fit everything the query asks, newest first. Case, accents and punctuation make no difference.
 * @see docs/spec.md P49
 */
export function searchEvidence(index: EvidenceIndex, query: EvidenceQuery): readonly EvidenceItem[] {
  const words = foldText(query.words ?? "");
  const isAuthor = authorTest(foldText(query.by ?? ""));
  return candidatesFor(index, words, query).filter((item) => fitsFields(item, query) && isAuthor(item.by));
}

/** No fewer items than fit. A prompt's own are at hand, without the withdrawn ones. */
function candidatesFor(index: EvidenceIndex, words: string, query: EvidenceQuery): readonly EvidenceItem[] {
  const { prompt, withdrawn = "without" } = query;
  if (words !== "") return findWords(index, words).flatMap((place) => index.newestFirst[place] ?? []);
  if (isAsked(prompt) && withdrawn === "without") return evidenceOn(index, prompt).items;
  return narrowEvidence(index, query);
}

/** Whether an item's follow-up is still to be done. */
export function hasOpenFollowUp({ followUp, followUpDone, withdrawn }: EvidenceItem): boolean {
  return !withdrawn && !followUpDone && followUp.trim() !== "";
}

function fitsFields(item: EvidenceItem, query: EvidenceQuery): boolean {
  const { prompt, type, direction, from, to, openFollowUps, withdrawn = "without" } = query;
  if (withdrawn !== "with" && item.withdrawn !== (withdrawn === "only")) return false;
  if (isAsked(type) && item.type !== type) return false;
  if (isAsked(direction) && item.direction !== direction) return false;
  if (isAsked(from) && (item.date === null || item.date < from)) return false;
  if (isAsked(to) && (item.date === null || item.date > to)) return false;
  if (isAsked(prompt) && !item.prompts.includes(prompt)) return false;
  return openFollowUps !== true || hasOpenFollowUp(item);
}

function isAsked<Value extends string>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null && value !== "";
}

/** A log has few authors, so each name is looked at once. */
function authorTest(folded: string): (by: string) => boolean {
  if (folded === "") return () => true;
  const words = folded.split(" ").map((word) => ` ${word}`);
  const known = new Map<string, boolean>();
  return (by) => {
    const before = known.get(by);
    if (before !== undefined) return before;
    const name = ` ${foldText(by)}`;
    const isMeant = words.every((word) => name.includes(word));
    known.set(by, isMeant);
    return isMeant;
  };
}

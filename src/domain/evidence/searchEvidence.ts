import type { Direction, EvidenceItem, SourceType } from "./EvidenceItem";
import { foldText } from "./foldText";
import type { EvidenceIndex } from "./indexEvidence";

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
  const words = wordsOf(query.words);
  const people = wordsOf(query.by);
  const fits = (item: EvidenceItem): boolean => fitsFields(item, query);
  if (words.length === 0 && people.length === 0) return index.newestFirst.filter(fits);
  const haystacks = haystacksOf(index);
  return index.newestFirst.filter(
    (item, place) =>
      fits(item) &&
      holdsAll(haystacks[place] ?? "", words) &&
      (people.length === 0 || holdsAll(spaced(item.by), people)),
  );
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

/** Each word with the space before it, so that it is found at the beginning of a word. */
function wordsOf(text = ""): readonly string[] {
  const folded = foldText(text);
  return folded === "" ? [] : [...new Set(folded.split(" "))].map((word) => ` ${word}`);
}

function holdsAll(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}

const spaced = (text: string): string => ` ${foldText(text)}`;

/** What is searched for words, in the order of `newestFirst`; made once an index. */
const haystacks = new WeakMap<EvidenceIndex, readonly string[]>();

function haystacksOf(index: EvidenceIndex): readonly string[] {
  const known = haystacks.get(index);
  if (known !== undefined) return known;
  const made = index.newestFirst.map(({ id, text, source, by, followUp }) =>
    spaced(`${id} ${text} ${source} ${by} ${followUp}`),
  );
  haystacks.set(index, made);
  return made;
}

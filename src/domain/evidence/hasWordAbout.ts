import type { EvidenceItem } from "./EvidenceItem";
import { foldText } from "./foldText";

/** Shorter words say little; longer ones are compared by their beginning, so that endings make no difference. */
const wordLength = 5;
/** So many words in common are a word about it. */
const inCommon = 2;

/**
 * Whether a note has a word about an item: it names the item's id, or it shares two words of five letters or more with
 * what the item says or its source, those of the prompt's own label left aside. A reading of words, not of meaning.
 * @see docs/spec.md P42
 */
export function hasWordAbout(note: string, item: EvidenceItem, label: string): boolean {
  const folded = foldText(note);
  if (folded === "") return false;
  if (item.id !== "" && ` ${folded} `.includes(` ${foldText(item.id)} `)) return true;
  const said = new Set(beginningsIn(folded));
  for (const word of beginningsIn(foldText(label))) said.delete(word);
  const told = wordsOf(item);
  const shared = told.filter((word) => said.has(word)).length;
  return shared > 0 && shared >= Math.min(inCommon, told.length);
}

const words = new WeakMap<EvidenceItem, readonly string[]>();

function wordsOf(item: EvidenceItem): readonly string[] {
  const known = words.get(item);
  if (known !== undefined) return known;
  const made = [...new Set(beginningsIn(foldText(`${item.text} ${item.source}`)))];
  words.set(item, made);
  return made;
}

function beginningsIn(folded: string): readonly string[] {
  return folded
    .split(" ")
    .filter((word) => word.length >= wordLength)
    .map((word) => word.slice(0, wordLength));
}

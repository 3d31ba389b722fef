import { remembered } from "../remembered";
import type { EvidenceItem } from "./EvidenceItem";
import { foldText } from "./foldText";

/** Shorter words say little; longer ones are compared by their beginning, so that endings make no difference. */
const wordLength = 5;
/** So many words in common are a word about it. */
const inCommon = 2;

/**
 * Tells of each item whether a note has a word about it: the note names the item's id, or it shares two words of five
 * letters or more with what the item says or its source, those of the prompt's own label left aside. A reading of words,
 * not of meaning.
 * @see docs/spec.md P42
 */
export function wordsAbout(note: string, label: string): (item: EvidenceItem) => boolean {
  const folded = foldText(note);
  if (folded === "") return () => false;
  const said = new Set(beginningsIn(folded));
  for (const word of beginningsIn(foldText(label))) said.delete(word);
  return (item) => {
    const { id, told } = toldBy(item);
    if (id !== "" && ` ${folded} `.includes(` ${id} `)) return true;
    const shared = told.filter((word) => said.has(word)).length;
    return shared > 0 && shared >= Math.min(inCommon, told.length);
  };
}

interface Told {
  readonly id: string;
  /** The beginnings of its words. */
  readonly told: readonly string[];
}

const toldBy = remembered(({ id, text, source }: EvidenceItem): Told => ({
  id: foldText(id),
  told: [...new Set(beginningsIn(foldText(`${text} ${source}`)))],
}));

function beginningsIn(folded: string): readonly string[] {
  return folded
    .split(" ")
    .filter((word) => word.length >= wordLength)
    .map((word) => word.slice(0, wordLength));
}

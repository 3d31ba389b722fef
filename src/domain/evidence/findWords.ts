import { remembered } from "../remembered";
import { withoutAccents } from "./foldText";
import type { EvidenceIndex } from "./indexEvidence";

/** What is searched for words: every item in one text, in the order of `newestFirst`, since one long text is read fastest. */
interface Haystack {
  /** A line an item: its words without case and accents, and the plain signs that stand between them. */
  readonly text: string;
  /** Where each item's line begins, and where the last one ends. */
  readonly starts: readonly number[];
}

/**
 * The places in `newestFirst` of the items that hold the beginnings of all the words of a folded text, in order.
 */
export function findWords(index: EvidenceIndex, folded: string): readonly number[] {
  const { text, starts } = haystackOf(index);
  // Where each word is found next. None is looked for twice in the same stretch, however many lines hold another.
  const nexts = [...new Set(folded.split(" "))].map((word) => ({ word, at: -1 }));
  const found: number[] = [];
  let place = 0;
  for (;;) {
    const start = starts[place] ?? text.length;
    for (const next of nexts) {
      if (next.at < start) next.at = beginningOf(next.word, text, start);
      if (next.at === -1) return found;
    }
    const end = starts[place + 1] ?? text.length;
    const furthest = Math.max(...nexts.map(({ at }) => at));
    if (furthest < end) found.push(place);
    // On to the line of the word that is furthest away; the next one where all words are in this one.
    place += 1;
    while ((starts[place + 1] ?? text.length) <= furthest) place += 1;
  }
}

/** Where a word of the text begins so, from there on; -1 for nowhere. */
function beginningOf(word: string, text: string, from: number): number {
  let hit = text.indexOf(word, from);
  while (hit > 0 && isOfWord(text.charCodeAt(hit - 1))) hit = text.indexOf(word, hit + 1);
  return hit;
}

/** Whether a sign is a letter or a digit. Beyond the plain signs, a line holds nothing else. */
function isOfWord(code: number): boolean {
  return code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Made when words are first asked for. */
const haystackOf = remembered((index: EvidenceIndex): Haystack => {
  const lines: string[] = [];
  const starts = [0];
  let length = 0;
  for (const { id, text, source, by, followUp } of index.newestFirst) {
    const line = withoutAccents(`${id} ${text} ${source} ${by} ${followUp}\n`).toLowerCase();
    lines.push(line);
    length += line.length;
    starts.push(length);
  }
  return { text: lines.join(""), starts };
});

import { foldText } from "./foldText";
import type { EvidenceIndex } from "./indexEvidence";

/** What is searched for words: every item in one text, in the order of `newestFirst`, since one long text is read fastest. */
interface Haystack {
  /** Each item's words, each with the space before it; a line an item. */
  readonly text: string;
  /** Where each item's line begins, and where the last one ends. */
  readonly starts: readonly number[];
}

/** Made once an index, when words are first asked for. */
const haystacks = new WeakMap<EvidenceIndex, Haystack>();

/**
 * The places in `newestFirst` of the items that hold the beginnings of all the words of a folded text, in order.
 */
export function findWords(index: EvidenceIndex, folded: string): readonly number[] {
  // The longest word is the rarest, as a rule; the others are looked for in its lines only.
  const words = [...new Set(folded.split(" "))].map((word) => ` ${word}`);
  const [rarest = "", ...others] = words.sort((one, other) => other.length - one.length);
  const { text, starts } = haystackOf(index);
  const found: number[] = [];
  let place = 0;
  for (let hit = text.indexOf(rarest); hit !== -1; hit = text.indexOf(rarest, starts[place] ?? text.length)) {
    while ((starts[place + 1] ?? text.length) <= hit) place += 1;
    const line = text.slice(starts[place], starts[place + 1]);
    if (others.every((word) => line.includes(word))) found.push(place);
    place += 1;
  }
  return found;
}

function haystackOf(index: EvidenceIndex): Haystack {
  const known = haystacks.get(index);
  if (known !== undefined) return known;
  const lines = index.newestFirst.map(
    ({ id, text, source, by, followUp }) => ` ${foldLine(`${id} ${text} ${source} ${by} ${followUp}`)}\n`,
  );
  const starts = [0];
  for (const line of lines) starts.push((starts[starts.length - 1] ?? 0) + line.length);
  const made = { text: lines.join(""), starts };
  haystacks.set(index, made);
  return made;
}

const notPlain = /[\u0080-\uffff]/;

/** As `foldText` does, but that several spaces may stand between words: a line is only searched, and quicker to make. */
function foldLine(text: string): string {
  return notPlain.test(text) ? foldText(text) : text.toLowerCase().replace(/[^a-z0-9 ]/g, " ");
}

import type { Passage, Span } from "../PersonalData";
import type { Word } from "../words";
import { housesWithNames, streetTypes, welshStreetTypes } from "./streetTypes";

/** Words of a street's name before or behind the word that says it is a street. */
const longestName = 4;
const number = /(?<![\d\p{L}./£%-])(?:\d{1,4}[A-Za-z]?)(?: ?- ?\d{1,4}[A-Za-z]?)?,? {1,2}$/u;
const flat = /(?:\b(?:flat|apartment|apt|unit|room|floor)\.? {0,2}\d{1,4}[A-Za-z]?(?:,| -)? {0,2})$/i;
const dwelling =
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing|ent)|stays?|stayed|staying|moved|byw) (?:on|at|in|to|yn|ar) $/i;
const at = /\b(?:at|is|address|yn|to) {1,2}$/i;
const courts: ReadonlySet<string> = new Set(
  "crown youth magistrates magistrate county high family supreme".split(" "),
);

/**
 * Postal addresses: a number and the name of a street, with the flat before it, or a street or house somebody is said to
 * live at. The town behind it is left: towns are not marked.
 */
export function findAddresses({ text, words }: Passage): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word?.isCapitalised) continue;
    const before = text.slice(Math.max(0, word.from - 24), word.from);
    const numbered = number.exec(before);
    if (numbered === null && !dwelling.test(before)) continue;
    const last = lastOfStreet(words, index);
    if (last < 0) continue;
    const from = numbered === null ? word.from : word.from - numbered[0].length;
    spans.push({
      from: numbered === null ? from : withHouse(text, words, index, from),
      to: words[last]?.to ?? word.to,
    });
    index = last;
  }
  return spans;
}

/** The word with which a street's name ends that begins here; −1 where none does. */
function lastOfStreet(words: readonly Word[], first: number): number {
  if (welshStreetTypes.has(words[first]?.plain ?? "")) return lastOfWelshStreet(words, first);
  let last = -1;
  for (let index = first; index < first + longestName && isJoined(words, first, index); index++) {
    const { plain = "" } = words[index] ?? {};
    if (plain === "court" && courts.has(words[index - 1]?.plain ?? "")) return -1;
    // A street is named something: `12 Street` is none, and `St` before a name is a saint's.
    if (index > first && streetTypes.has(plain)) last = index;
  }
  return last;
}

/** `Heol y Bryn`, `Maes Glas`: the kind of street comes first. */
function lastOfWelshStreet(words: readonly Word[], first: number): number {
  const second = words[first + 1];
  if (second?.gap !== " ") return -1;
  const isArticle = ["y", "yr", "r"].includes(second.plain) && words[first + 2]?.gap === " ";
  const last = first + (isArticle ? 2 : 1);
  if (!words[last]?.isCapitalised) return -1;
  return words[last + 1]?.isCapitalised && words[last + 1]?.gap === " " ? last + 1 : last;
}

function isJoined(words: readonly Word[], first: number, index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.isCapitalised) return false;
  // The one letter behind an apostrophe belongs to the name: `St Mary's Close`.
  return index === first || /^(?:'s|'|s')? {1,2}$/.test(gapBefore(words, index));
}

function gapBefore(words: readonly Word[], index: number): string {
  return words[index]?.gap ?? "";
}

/** With the flat, or the house's own name, that stands before the number. */
function withHouse(text: string, words: readonly Word[], index: number, from: number): number {
  const before = text.slice(Math.max(0, from - 24), from);
  const inFlat = flat.exec(before);
  if (inFlat !== null) return from - inFlat[0].length;
  if (!before.endsWith(", ")) return from;
  let first = index;
  while (first > 0 && index - first < longestName && isOfHouse(words, first - 1, from)) first -= 1;
  const start = words[first]?.from ?? from;
  const isHouse = first < index && housesWithNames.has(words[index - 1]?.plain ?? "");
  return isHouse || (first < index && at.test(text.slice(Math.max(0, start - 12), start))) ? start : from;
}

function isOfHouse(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || !word.isCapitalised || next === undefined) return false;
  return next.from > from ? from - word.to === 2 : next.gap === " ";
}

import { particles } from "./contextWords";
import { isGivenName } from "./givenNames";
import { placeEndings } from "./knownWords";
import type { NameText } from "./NameRule";
import { surnames, wordSurnames } from "./surnames";
import type { Word } from "../words";

/** A person's name in a text has hardly more words than this. */
const longestName = 5;

const oftenSurnames: ReadonlySet<string> = new Set(
  "day fields forest green hall hill lane law park ward way".split(" "),
);

/** The last word of the name that begins at a word; and whether the run is rather that of a place or a paper. */
export interface Run {
  readonly last: number;
  readonly isPlace: boolean;
}

/** Follows the capitalised words behind a name's first word, with the little words between them. */
export function endOfRun({ words, isKnown }: NameText, first: number): Run {
  let last = first;
  for (let index = first + 1; index < first + longestName; index++) {
    const word = words[index];
    if (word === undefined || !isNear(words, index)) break;
    if (isParticle(word) && words[index + 1]?.isCapitalised && isNear(words, index + 1)) continue;
    if (!word.isCapitalised) break;
    if (isEnding(words, index)) return { last: index, isPlace: true };
    if (isKnown(word) && !isSurname(word) && !isGivenName(word.plain)) break;
    if (word.text.length === 1 && !words[index + 1]?.isCapitalised) break;
    last = index;
  }
  return { last, isPlace: false };
}

/** One space, or the point of an initial, lies between a word and the one before. */
export function isNear(words: readonly Word[], index: number): boolean {
  const { gap = "" } = words[index] ?? {};
  if (gap === " " || gap === "  ") return true;
  return /^\. ?$/.test(gap) && words[index - 1]?.text.length === 1;
}

/** A family name and not only a word with a capital. */
export function isSurname({ plain }: Word): boolean {
  return surnames.has(plain) || wordSurnames.has(plain) || isJoinedSurname(plain);
}

function isJoinedSurname(plain: string): boolean {
  return plain.includes("-") && plain.split("-").some((part) => surnames.has(part));
}

function isParticle({ text }: Word): boolean {
  return particles.has(text);
}

/** `Alexandra Road`, `Jordan House`; but `Chloe Hall`: what is often a family name is left to be one. */
function isEnding(words: readonly Word[], index: number): boolean {
  const { plain = "" } = words[index] ?? {};
  return placeEndings.has(plain) && !oftenSurnames.has(plain);
}

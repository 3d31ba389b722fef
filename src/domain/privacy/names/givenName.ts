import { belongings, deeds, labelling, personalDeeds, relations } from "./contextWords";
import { endOfRun } from "./endOfRun";
import { isGivenName, placeNames, wordNames } from "./givenNames";
import { placeEndings } from "./knownWords";
import type { NameFound, NameRule, NameText } from "./NameRule";
import type { Word } from "../words";

/** Before these, a given name belongs to a place or a title: `St Thomas`, `King Charles`. */
const notPersons: ReadonlySet<string> = new Set("st saint king queen prince princess port mount".split(" "));

/**
 * A given name, with what follows it: `Jayden`, `Aaliyah Hussain`, `Siân ap Gwilym`. One that is also a word of the
 * language counts with a family name behind it, with a capital inside a sentence, or where a person does or has something;
 * one that is also a month or a place only where a person does.
 */
export const givenName: NameRule = (line, index) => {
  const word = line.words[index];
  if (!word?.isCapitalised) return null;
  const sort = sortOf(word);
  if (sort === null) return null;
  if (notPersons.has(line.words[index - 1]?.lower ?? "") && word.gap.trim().length < 2) return null;
  const { last, isPlace } = endOfRun(line, index);
  if (isPlace || (sort !== "name" && placeEndings.has(line.words[last]?.plain ?? ""))) {
    return { first: index, last, isName: false };
  }
  const found: NameFound = { first: index, last, isName: true };
  if (sort === "name") return found;
  if (last > index && !(sort === "place" && isHeadline(line, index, last))) return found;
  return isPerson(line, index, sort) ? { first: index, last: index, isName: true } : null;
};

type Sort = "name" | "word" | "place";

/** Names in capitals throughout are read as well, unless they are short enough to be an abbreviation. */
function sortOf({ text, plain }: Word): Sort | null {
  const isShouted = text.length > 1 && text === text.toUpperCase();
  if (isShouted && text.length < 4) return null;
  if (placeNames.has(plain)) return "place";
  if (wordNames.has(plain)) return isShouted ? null : "word";
  return isGivenName(plain) ? "name" : null;
}

/** `Victoria Park Ward` and such: every word around it has a capital. */
function isHeadline({ words }: NameText, first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  return [before, after].some((word) => word !== undefined && word.isCapitalised && word.gap === " ");
}

function isPerson(line: NameText, index: number, sort: Sort): boolean {
  const { words, text } = line;
  const word = words[index];
  if (word === undefined) return false;
  const before = words[index - 1];
  const after = words[index + 1];
  const behind = text.slice(word.to, word.to + 12);
  if (/^ \((?:aged? )?1?\d\)/.test(behind)) return true;
  if (behind.startsWith("'s ") && belongings.has(words[index + 1]?.lower ?? "")) return true;
  if (before !== undefined && relations.has(before.lower) && /^[,:]? $/.test(word.gap)) return true;
  const doing = after?.gap === " " ? after.lower : "";
  if (sort === "place") return personalDeeds.has(doing);
  if (word.isFirst) return personalDeeds.has(doing) || (deeds.has(doing) && isHuman(words, index));
  return isAmongWords(words, index);
}

/** A human pronoun follows soon: `Rose lives with her aunt`. */
function isHuman(words: readonly Word[], index: number): boolean {
  return words
    .slice(index + 2, index + 12)
    .some(({ lower }) => ["he", "she", "his", "her", "him"].includes(lower));
}

/** A word of the language has no capital inside a sentence, unless it is part of a title or labels something. */
function isAmongWords(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || before === undefined || labelling.has(before.lower)) return isOf(words, index);
  const isTitle =
    (before.isCapitalised && !before.isFirst) || (after?.isCapitalised === true && after.gap === " ");
  return !isTitle && /^[,]? $/.test(word.gap);
}

/** `The assessment of Grace`: what is somebody's stands before. */
function isOf(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === "of" && belongings.has(words[index - 2]?.lower ?? "");
}

import { endOfRun } from "./endOfRun";
import { placeEndings } from "./knownWords";
import type { NameRule } from "./NameRule";
import { surnames } from "./surnames";

/** `Tolu Adeyemi`, `Nguyen Thi Lan`: a capitalised word that no list knows beside a family name. */
export const nameBySurname: NameRule = (line, index) => {
  const { words, isKnown } = line;
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !word.isCapitalised || !next.isCapitalised) return null;
  if (next.gap !== " " || isKnown(word) || isKnown(next) || isShouted(word.text) || isShouted(next.text))
    return null;
  if (placeEndings.has(next.plain)) return null;
  const { last, isPlace } = endOfRun(line, index);
  const isBehind = surnames.has(next.plain);
  // The family name first: two words alone may be a place, such as Newton Abbot.
  const isBefore = surnames.has(word.plain) && last > index + 1;
  if (!isBehind && !isBefore) return null;
  return { first: index, last, isName: !isPlace };
};

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

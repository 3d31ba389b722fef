import { families, naming, relations } from "./contextWords";
import { endOfRun } from "./endOfRun";
import { isGivenName } from "./givenNames";
import { placeEndings } from "./knownWords";
import type { NameRule } from "./NameRule";
import { surnames } from "./surnames";

/** `Her son Xavi`, `Young person Xavi`, `father, Piotr`: a capitalised word that no list knows, behind what somebody is. */
export const nameBehindRelation: NameRule = (line, index) => {
  const { words, isKnown } = line;
  const word = words[index];
  const isNamed = naming.has(words[index - 1]?.lower ?? "");
  const before = words[index - (isNamed ? 2 : 1)];
  if (before === undefined || word === undefined || !word.isCapitalised || word.text.length < 2) return null;
  if (!relations.has(before.lower) || !/^[,:]? $/.test(word.gap)) return null;
  // In a title every word has a capital: `Social Worker Apprenticeship`.
  if (before.isCapitalised && !before.isFirst) return null;
  if (isKnown(word) || word.text === word.text.toUpperCase()) return null;
  const { last, isPlace } = endOfRun(line, index);
  const isBuilding = last > index && placeEndings.has(words[last]?.plain ?? "");
  return { first: index, last, isName: !isPlace && !isBuilding };
};

/** `SMITH, Jayden`: the family name first. */
export const reversedName: NameRule = (line, index) => {
  const [word, next] = [line.words[index], line.words[index + 1]];
  if (word === undefined || next === undefined || !word.isCapitalised || next.gap !== ", ") return null;
  if (!isGivenName(next.plain) || !next.isCapitalised || word.text.length < 3) return null;
  const isShouted = word.text === word.text.toUpperCase() && !line.isKnown(word);
  if (!isShouted && (!surnames.has(word.plain) || isGivenName(word.plain))) return null;
  return { first: index, last: endOfRun(line, index + 1).last, isName: true };
};

/** `The Hargreaves family`. */
export const familyName: NameRule = (line, index) => {
  const [before, word, next] = [line.words[index - 1], line.words[index], line.words[index + 1]];
  if (word === undefined || !word.isCapitalised || word.text.length < 3 || line.isKnown(word)) return null;
  if (next?.gap !== " " || !families.has(next.text) || before?.lower !== "the") return null;
  return { first: index, last: index, isName: surnames.has(word.plain) || !word.isFirst };
};

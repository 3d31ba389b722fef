import { titles } from "./contextWords";
import { endOfRun, isSurname } from "./endOfRun";
import { isGivenName } from "./givenNames";
import type { NameRule } from "./NameRule";

/** `Mrs Patel`, `Miss T. Bhatt`, `Cllr Margaret Hughes`: the name behind a title; the title itself identifies nobody. */
export const titledName: NameRule = (line, index) => {
  const { words, isKnown } = line;
  const title = words[index];
  const name = words[index + 1];
  if (title === undefined || name === undefined || !title.isCapitalised || !titles.has(title.lower))
    return null;
  if (!/^\.? {1,2}$/.test(name.gap) || !name.isCapitalised) return null;
  if (isKnown(name) && !isSurname(name) && !isGivenName(name.plain)) return null;
  const { last, isPlace } = endOfRun(line, index + 1);
  return { first: index + 1, last, isName: !isPlace };
};

import { deeds, initialled } from "./contextWords";
import { isSurname } from "./endOfRun";
import type { NameRule, NameText } from "./NameRule";

/** Abbreviations with points. */
const abbreviations: ReadonlySet<string> = new Set(
  "UK US EU UN AM PM NB QA HM PE RE IT CV PS DOB BA MA ID ETC TV".split(" "),
);
/** Words behind which a letter is a label: `Appendix A. Board minutes`. */
const labelled: ReadonlySet<string> = new Set(
  "appendix annex option part section group figure table unit block class level category version plan item tier band hepatitis vitamin".split(
    " ",
  ),
);

/** Behind the first; nobody is called by more. */
const mostInitials = 4;

/** `J.D.` and `R. Thistlewood`: letters with points, with the family name behind them. */
export const initials: NameRule = (line, index) => {
  const { words, text } = line;
  if (!isInitial(line, index) || labelled.has(words[index - 1]?.lower ?? "")) return null;
  let last = index;
  while (last < index + mostInitials && isInitial(line, last + 1) && isPoint(words[last + 1]?.gap)) last += 1;
  const name = words[last + 1];
  const hasName =
    name !== undefined &&
    name.isCapitalised &&
    name.text.length > 1 &&
    /^\.? $/.test(name.gap) &&
    !line.isKnown(name);
  const isPointed = name !== undefined && name.gap.startsWith(".");
  if (hasName && (isPointed || isSurname(name))) return { first: index, last: last + 1, isName: true };
  if (last === index || text.charAt(words[last]?.to ?? 0) !== ".") return null;
  const letters = words.slice(index, last + 1).map((word) => word.text);
  return abbreviations.has(letters.join("")) ? null : { first: index, last, isName: true };
};

/** `Child AB`, `boy K.`, `JD's mum`, `JD said`: letters where somebody is spoken of. */
export const initialsInContext: NameRule = (line, index) => {
  const { words, text } = line;
  const word = words[index];
  if (word === undefined || !/^\p{Lu}{2,3}$/u.test(word.text) || line.isKnown(word)) return null;
  if (/[\p{L}\d]/u.test(text.charAt(word.to))) return null;
  const before = words[index - 1]?.lower ?? "";
  const isNamed = initialled.has(before) && word.gap === " ";
  const isDoing =
    words[index + 1]?.gap === " " && ["said", "told", "disclosed"].includes(words[index + 1]?.lower ?? "");
  return isNamed || (isDoing && deeds.has(words[index + 1]?.lower ?? "") && !word.isFirst)
    ? { first: index, last: index, isName: true }
    : null;
};

function isInitial({ words, text }: NameText, index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^\p{Lu}$/u.test(word.text)) return false;
  // A letter of a label such as `1.2.3a` or `A4` is none.
  return !/[\d\p{L}&/]/u.test(text.charAt(word.to)) && !/[\d'&/]/.test(text.charAt(word.from - 1));
}

function isPoint(gap: string | undefined): boolean {
  return gap === "." || gap === ". ";
}

import type { Passage, PrivacyOptions, Span } from "../PersonalData";
import { knownWords as wordsOfTheField } from "./knownWords";
import { nameRules } from "./nameRules";
import type { NameFound, NameText } from "./NameRule";

const noWords: ReadonlySet<string> = new Set();

/**
 * Names of people, told by titles, by given and family names, by initials and by the words around them. Names in lower
 * case are out of reach, and so is a name that no list knows where nothing around it speaks of a person.
 */
export function findNames(
  { text, words }: Passage,
  { knownWords = noWords }: PrivacyOptions,
): readonly Span[] {
  const line: NameText = {
    text,
    words,
    isKnown: ({ lower }) => wordsOfTheField.has(lower) || knownWords.has(lower),
  };
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    // Every name begins with a capital, and so does a title.
    const found = words[index]?.isCapitalised ? nameAt(line, index) : null;
    if (found === null) continue;
    const [first, last] = [words[found.first], words[found.last]];
    if (found.isName && first !== undefined && last !== undefined) {
      spans.push({ from: first.from, to: last.to + pointBehind(text, last) });
    }
    index = found.last;
  }
  return spans;
}

function nameAt(line: NameText, index: number): NameFound | null {
  for (const rule of nameRules) {
    const found = rule(line, index);
    if (found !== null) return found;
  }
  return null;
}

/** The point of a last initial belongs to it. */
function pointBehind(
  text: string,
  { text: word, to }: { readonly text: string; readonly to: number },
): number {
  return word.length === 1 && text.charAt(to) === "." ? 1 : 0;
}

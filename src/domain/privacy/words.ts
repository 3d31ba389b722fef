/** A word of a folded text. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly lower: string;
  /** Without accents and in lower case, as the lists of names have it. */
  readonly plain: string;
  /** It begins with a capital; a word that a digit touches, as in `LS8`, is no word and never does. */
  readonly isCapitalised: boolean;
  /** What stands between the word before and this one; of the first, what stands before it. */
  readonly gap: string;
  /** Nothing, or the end of a sentence, stands before it. */
  readonly isFirst: boolean;
}

const pattern = /\p{L}[\p{L}\p{M}]*(?:['-]\p{Lu}[\p{L}\p{M}]*)*/gu;
const accents = /\p{M}/gu;
const endOfSentence = /[.!?:;\n•|>"([]/;
const ascii = /^[\x20-\x7e]*$/;
const digit = /\d/;
const capital = /^\p{Lu}/u;
/** A gap longer than this joins nothing, whatever it holds. */
const longestGap = 40;

/** The words of a text in order. Hyphens and apostrophes join where a capital follows: `O'Brien`, `Kayleigh-Ann`. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index: from } of text.matchAll(pattern)) {
    // The s behind an apostrophe is part of the gap: `Mary's Close`.
    if (word === "s" && text.charAt(from - 1) === "'" && end === from - 1) continue;
    const gap = text.slice(Math.max(end, from - longestGap), from);
    const isFirst = end === 0 || endOfSentence.test(gap);
    end = from + word.length;
    const lower = word.toLowerCase();
    words.push({
      text: word,
      from,
      to: end,
      lower,
      plain: ascii.test(lower) ? lower : lower.normalize("NFD").replace(accents, ""),
      isCapitalised:
        capital.test(word) && !digit.test(text.charAt(from - 1)) && !digit.test(text.charAt(end)),
      gap,
      isFirst,
    });
  }
  return words;
}

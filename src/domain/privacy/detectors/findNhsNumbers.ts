import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";

const pattern = /(?<![\d.,/-])(?<![\d] )\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d]|[.,/-]\d| \d)/g;
const cue = /(?:\bnhs\b|rhif gig|\bgig\b)[^\d\n]{0,24}$/i;

/**
 * NHS numbers: ten digits whose last is right by the check of modulus 11. Where the words before say that it is one, a
 * mistyped one counts as well.
 */
export function findNhsNumbers({ text }: Passage): readonly Span[] {
  return matchesOf(text, pattern, (match) => {
    const digits = match[0].replace(/\D/g, "");
    const isCued = cue.test(text.slice(Math.max(0, match.index - 40), match.index));
    return isCued || (!digits.startsWith("0") && hasCheckDigit(digits));
  });
}

/** Each of the first nine digits weighs ten less its place; the sum and the last digit make a multiple of eleven. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

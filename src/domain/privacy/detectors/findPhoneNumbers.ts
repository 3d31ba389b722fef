import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";

/** A prefix, then up to thirteen digits with at most two separators after each. */
const pattern =
  /(?<![\d\p{L}./+-])(?:\+\d{1,3}|00\d{2}|\(?0\d)(?:[ .()-]{0,2}\d){7,13}(?![\p{L}\d]|[./-]\d)/gu;
const home = /^(?:\+44|0044)/;
const abroad = /^(?:\+|00)/;
const area = /^[123578]/;

/**
 * Phone numbers as they are written in the United Kingdom: 9 or 10 digits behind 0, +44 or 0044, the first group of three
 * digits or more; abroad, 8 to 13 digits behind a plus sign.
 */
export function findPhoneNumbers({ text }: Passage): readonly Span[] {
  return matchesOf(text, pattern).flatMap(({ from, to }) => {
    const length = lengthOfNumber(text.slice(from, to));
    return length === 0 ? [] : [{ from, to: from + length }];
  });
}

/** How much of what was found is a number: figures may follow one that stand for something else. */
function lengthOfNumber(found: string): number {
  if (isNumber(found)) return found.length;
  const shorter = /[ .()-]+\d+$/.exec(found);
  return shorter === null ? 0 : lengthOfNumber(found.slice(0, shorter.index));
}

function isNumber(found: string): boolean {
  if (!home.test(found) && abroad.test(found)) return found.startsWith("+");
  const isBehindCountry = home.test(found);
  const rest = isBehindCountry
    ? found.replace(home, "").replace(/^[ (]*0?\)?/, "")
    : found.replace(/^\(?0/, "");
  const digits = rest.replace(/\D/g, "");
  if (!area.test(digits)) return false;
  if (digits.length !== 10 && !(digits.length === 9 && digits.startsWith("1"))) return false;
  // Groups of two digits are figures beside one another, not a number to ring.
  const [first = ""] = found.replace(/^[(]/, "").split(/[ .()-]/);
  return isBehindCountry || first.length >= 3;
}

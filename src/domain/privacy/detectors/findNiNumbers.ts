import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";

const cue = /(?:national insurance|\bni(?:no)?\b|yswiriant gwladol|\byg\b)[^\d\n]{0,20}$/i;
const pattern =
  /(?<![A-Za-z0-9])([A-Za-z]{2})[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?([A-Da-d])(?![A-Za-z0-9])|(?![A-Za-z0-9]))/g;
const neverFirst = /^[dfiquv]/i;
const neverSecond = /^.[dfiquvo]/i;
const neverGiven = /^(?:bg|gb|kn|nk|nt|tn|zz)/i;

/**
 * National Insurance numbers: two letters, six digits and a letter from A to D. Letters that are never given are passed
 * over; without the last letter, or with such letters, it counts where the words before say what it is.
 */
export function findNiNumbers({ text }: Passage): readonly Span[] {
  return matchesOf(text, pattern, ({ 1: prefix = "", 2: suffix, index }) => {
    const isGiven = !neverFirst.test(prefix) && !neverSecond.test(prefix) && !neverGiven.test(prefix);
    return (isGiven && suffix !== undefined) || cue.test(text.slice(Math.max(0, index - 40), index));
  });
}

import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";
import { postcodeAreas } from "./postcodeAreas";

const pattern =
  /(?<![A-Za-z0-9])([A-Za-z]{1,2})\d[A-Za-z\d]? {0,2}(\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])/g;
const ordinal = /^(?:1st|2nd|3rd|\dth)$/;

/** Full postcodes of the United Kingdom, told by the 124 areas and the letters that the second part can have. */
export function findPostcodes({ text }: Passage): readonly Span[] {
  return matchesOf(text, pattern, ({ 1: letters = "", 2: inward = "" }) => {
    return postcodeAreas.has(letters.toUpperCase()) && !ordinal.test(inward);
  });
}

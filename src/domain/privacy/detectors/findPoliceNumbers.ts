import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";

const longId = /(?<![A-Za-z0-9/])(?:19|20)\d{2}\/\d{7}[A-Za-z](?![A-Za-z0-9/])/g;
const shortId =
  /(?<![A-Za-z0-9/])(?<year>\d{2}|(?:19|20)\d{2})\/(?<serial>\d{1,7})(?<letter>[A-Za-z])(?![A-Za-z0-9/])/g;
const criminalRecord =
  /(?<![A-Za-z0-9/])(?<serial>\d{1,6})\/(?<year>\d{2})(?<letter>[A-Za-z])(?![A-Za-z0-9/])/g;
const cued = new RegExp(
  "(?<![A-Za-z0-9])(?:" +
    [
      "pnc(?: id)?",
      "cro",
      "asn",
      "urn",
      "arrest summons",
      "custody(?: record)?",
      "crime",
      "incident",
      "(?:niche )?occurrence",
      "warrant",
      "collar",
      "shoulder",
      "police log",
      "cad",
    ].join("|") +
    ")(?: (?:ref|reference|id|no|number|log)\\b)?[.:#-]{0,2} {0,2}(?<found>[A-Za-z0-9][A-Za-z0-9/-]{2,24}(?: of \\d{1,2}/\\d{1,2}/\\d{2,4})?)(?![A-Za-z0-9/])",
  "gi",
);
/** Three digits or more and few letters before them, so that neither a word nor a count nor a year counts. */
const isReference = /^(?!(?:19|20)\d{2}$)[A-Za-z]{0,3}[/-]?\d(?:[A-Za-z/-]*\d){2}/;
const checkLetters = "ZABCDEFGHJKLMNPQRTUVWXY";

/**
 * Numbers of the police: a PNC id or CRO number with its check letter (modulus 23), a PNC id in its long form whatever its
 * letter, and what follows words such as custody record, crime reference or warrant number.
 */
export function findPoliceNumbers({ text }: Passage): readonly Span[] {
  return [
    ...matchesOf(text, longId),
    ...matchesOf(text, shortId, hasCheckLetter),
    ...matchesOf(text, criminalRecord, hasCheckLetter),
    ...matchesOf(text, cued, ({ groups }) => isReference.test(groups?.["found"] ?? "")),
  ];
}

/** The letter is that of the year and the serial number, as one number, by 23; the CRO puts them the other way round. */
function hasCheckLetter({ groups = {} }: RegExpExecArray): boolean {
  const { year = "", serial = "", letter = "" } = groups;
  const short = year.slice(-2);
  const candidates = [
    `${short}${serial.padStart(7, "0")}`,
    `${short}${serial.padStart(6, "0")}`,
    `${serial}${short}`,
  ];
  return candidates.some((number) => checkLetters[Number(number) % 23] === letter.toUpperCase());
}

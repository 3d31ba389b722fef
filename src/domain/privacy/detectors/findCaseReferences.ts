import type { Passage, Span } from "../PersonalData";
import { matchesOf } from "./matchesOf";

/** Letters, year, number: `YJS-2023-0417`, `YOT/23/0457`. */
const formed =
  /(?<![A-Za-z0-9/-])(?<prefix>[A-Z]{2,5})[-/](?:(?:19|20)\d{2}|\d{2})[-/]\d{3,7}(?![A-Za-z0-9/-])/g;
/** Papers, standards and bills are numbered the same way. */
const ofPapers: ReadonlySet<string> = new Set(
  "BS DOC EN HMIP IEC INV ISO KPI MIN PAPER POL REP REPT SLA VER".split(" "),
);
const value = "(?<found>(?:[A-Z]{1,4}-?)?\\d[A-Z0-9/-]{2,19})(?![A-Za-z0-9/])";
const label = "(?: (?:id|ids|ref|refs|reference|no|nr|number|record|file)\\b)";
const systems = "child ?view|core ?(?:\\+|plus)|mosaic|liquid ?logic|lcs|careworks|care ?director|capita one";
const ofSystem = new RegExp(
  `(?<![A-Za-z0-9])(?:${systems})${label}{0,2}[.:#-]{0,2} {0,2}(?:is |was )?${value}`,
  "gi",
);
const ofLabel = new RegExp(
  `(?<![A-Za-z0-9])(?:(?:case|client|person|service user|pupil|unique pupil)${label}|(?:our|your) ref|reference|upn)[.:#-]{0,2} {0,2}(?:is |was )?${value}`,
  "gi",
);
const period = /^(?:19|20)\d{2}[-/]\d{2}$/;
const year = /^(?:19|20)\d{2}$/;

/**
 * References of a case: letters, year and number, or what follows the name of a case system or words such as case
 * reference. Our own labels (`case 07`, `E-4K7QZ2M`), years and periods are none.
 */
export function findCaseReferences({ text }: Passage): readonly Span[] {
  const isMeant = ({ groups }: RegExpExecArray): boolean => {
    const found = groups?.["found"] ?? "";
    return !period.test(found) && !year.test(found);
  };
  return [
    ...matchesOf(text, formed, ({ groups }) => !ofPapers.has(groups?.["prefix"] ?? "")),
    ...matchesOf(text, ofSystem, isMeant),
    ...matchesOf(text, ofLabel, isMeant),
  ];
}

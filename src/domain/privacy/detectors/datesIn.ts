import type { Span } from "../PersonalData";

/** A date in a text; what is not said is `null`. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const months: readonly (readonly string[])[] = [
  ["january", "jan", "ionawr"],
  ["february", "feb", "chwefror"],
  ["march", "mar", "mawrth"],
  ["april", "apr", "ebrill"],
  ["may", "mai"],
  ["june", "jun", "mehefin"],
  ["july", "jul", "gorffennaf"],
  ["august", "aug", "awst"],
  ["september", "sept", "sep", "medi"],
  ["october", "oct", "hydref"],
  ["november", "nov", "tachwedd"],
  ["december", "dec", "rhagfyr"],
];
const byName = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const monthNames = [...byName.keys()].sort((one, other) => other.length - one.length).join("|");

const forms: readonly RegExp[] = [
  /(?<![\d./-])(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d]|[./-]\d)/g,
  /(?<![\d./-])(?<day>\d{1,2})([./-])(?<month>\d{1,2})\2(?<year>(?:19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/g,
  new RegExp(
    `(?<![\\d./-])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {1,2})(?<name>${monthNames})\\b\\.?(?:,? {1,2}(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d]|[:./-]\\d))?`,
    "gi",
  ),
  new RegExp(
    `\\b(?<name>${monthNames})\\b\\.? {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<year>(?:19|20)\\d{2})(?!\\d)`,
    "gi",
  ),
  new RegExp(`\\b(?<name>${monthNames})\\b\\.? {1,2}(?<year>(?:19|20)\\d{2})(?!\\d)`, "gi"),
];

/** The dates of a text in their order, in British, ISO and written form, English and Welsh; of overlapping ones the first. */
export function datesIn(text: string): readonly WrittenDate[] {
  const found = forms
    .flatMap((form) => [...text.matchAll(form)].map(readDate))
    .filter(({ month, day }) => month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function readDate(match: RegExpMatchArray): WrittenDate {
  const { day, month, name, year } = match.groups ?? {};
  const from = match.index ?? 0;
  return {
    from,
    to: from + match[0].replace(/[.,]$/, "").length,
    day: day === undefined ? null : Number(day),
    month: name === undefined ? Number(month) : (byName.get(name.toLowerCase()) ?? 0),
    year: year === undefined ? null : fullYear(year),
  };
}

/** Two digits mean this century up to 49. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

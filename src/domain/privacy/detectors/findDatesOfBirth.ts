import type { Passage, PrivacyOptions, Span } from "../PersonalData";
import { datesIn, type WrittenDate } from "./datesIn";
import { matchesOf } from "./matchesOf";

/** How far before a date the word may stand that makes it one of birth. */
const reach = 55;
const cue =
  /(?:\bd\.? ?o\.? ?b\b\.?|date of birth|birth ?date|\bborn\b|birthday|dyddiad geni|\bganwyd\b|\bganed\b)(?<between>[^\n]*)$/i;
/** What stands between goes on with another sentence or another event. */
const goesElsewhere =
  /[.!?;] {1,2}\p{Lu}|\b(?:met|meeting|reviewed|assessed|sentenced|seen|on file since)\b/u;
/** Six or eight digits stand right behind the word. */
const compact = /\b(?:dob|d\.o\.b\.?|date of birth)[ :=-]{0,3}(?<found>\d{8}|\d{6})(?!\d)/gi;
/** Where a full date speaks for itself: first in the text, in brackets, or between commas. */
const standsAlone = /(?:^|[(,:;|]|\n) {0,2}$/;

/** Ages, in years, in which a date is taken for that of a child. */
const youngest = 8;
const oldest = 19;

/**
 * Dates of birth: a date behind a word that says so, or, where the time of writing is known, a full date standing by
 * itself that makes somebody 8 to 18 years old then.
 */
export function findDatesOfBirth({ text }: Passage, { around }: PrivacyOptions): readonly Span[] {
  const written = datesIn(text);
  const dates = written.filter((date, index) => {
    const before = text.slice(Math.max(written[index - 1]?.to ?? 0, date.from - reach), date.from);
    if (isTooLate(date, around)) return false;
    const between = cue.exec(before)?.groups?.["between"];
    if (between !== undefined && !goesElsewhere.test(between)) return true;
    const age = ageAt(date, around);
    return age !== null && age >= youngest && age < oldest && standsAlone.test(before);
  });
  return [...dates.map(({ from, to }) => ({ from, to })), ...matchesOf(text, compact)];
}

/** Nobody in the youth justice system is under eight: a later date beside such a word is that of something else. */
function isTooLate(date: WrittenDate, around: string | null | undefined): boolean {
  const age = ageAt({ ...date, day: date.day ?? 1 }, around);
  return age !== null && age < youngest;
}

/** Age in years at a moment; `null` where the date is not full, or no moment is known. */
function ageAt({ year, day }: WrittenDate, around: string | null | undefined): number | null {
  if (year === null || day === null || !around) return null;
  return Number(around.slice(0, 4)) - year;
}

import { longDate } from "../domain/inspection/longDate";
import { readDateCell } from "../domain/inspection/readDateCell";
import { fromSerialDate, toSerialDate } from "../domain/inspection/serialDate";
import type { CellValue } from "../workbook/InspectionHost";
import { dateTexts } from "./strings";

/** A date that was read, with what had to be guessed for it, or why it is none. */
export type ReadDate =
  | { readonly date: string | null; readonly putRight: string; readonly refused: "" }
  | { readonly date: null; readonly putRight: ""; readonly refused: string };

/**
 * Reads a date as it is written in Britain, day first: `12/06/2024`, `12.6.24`, `12 June 2024`, `12th Jun 2024`; in ISO
 * form; and as Excel's day number. What could be a month first is read day first, and that is said. A day that is not in
 * the calendar is refused; nothing is moved to the nearest one.
 *
 * @param today - ISO date; a year of two digits is the latest one that is not more than a year ahead of it
 */
export function readBritishDate(cell: CellValue, today: string): ReadDate {
  const text = String(cell)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (text === "") return found(null);
  if (/^\d{1,7}(\.\d+)?$/.test(text)) return serial(text);
  const plain = readDateCell(text);
  if (plain !== "unknown") return found(plain);
  const untimed = text.replace(/[,T\s]+\d{1,2}[:.]\d{2}([:.]\d{2})?\s*([ap]m)?$/i, "");
  return readParts(text, untimed, today);
}

function readParts(text: string, untimed: string, today: string): ReadDate {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(untimed);
  if (compact !== null) return calendar(text, compact[3], compact[2], compact[1], true);
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(untimed);
  if (yearFirst !== null) return calendar(text, yearFirst[3], yearFirst[2], yearFirst[1], true);
  const figures = /^(\d{1,2})\s?[./\p{Pd}\s]\s?(\d{1,2})\s?[./\p{Pd}\s]\s?(\d{4}|\d{2})$/u.exec(untimed);
  if (figures !== null) {
    const [, day, month, year = ""] = figures;
    const isShort = year.length === 2;
    const isEither = Number(day) <= 12 && Number(month) <= 12 && day !== month;
    return calendar(
      text,
      day,
      month,
      isShort ? fullYear(year, today) : year,
      isShort || isEither,
      dateTexts.dayFirst,
    );
  }
  const words =
    /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s\p{Pd}]+(\p{L}{3,})\.?,?[\s\p{Pd}]+(\d{4}|\d{2})$/iu.exec(
      untimed,
    );
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(untimed);
  const [day, name, year] = words?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthNamed(name ?? "");
  if (day === undefined || year === undefined || month === null) return refused(dateTexts.none(text));
  const isShort = year.length === 2;
  return calendar(text, day, String(month), isShort ? fullYear(year, today) : year, isShort);
}

/** Whether a text is a date only when its month is written first, as in the United States. */
export function isMonthFirst(cell: CellValue): boolean {
  const parts = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/.exec(String(cell));
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) > 12 && Number(parts[2]) <= 31;
}

/** Only recent days: 2024 is a year, and as a day's number it would be in 1905. */
function serial(text: string): ReadDate {
  const number = Number(text);
  const date = number >= firstSerial && number < lastSerial ? fromSerialDate(number) : null;
  return date === null ? refused(dateTexts.none(text)) : guessed(text, date);
}

/** 1954 to 2119. */
const [firstSerial, lastSerial] = [20_000, 80_000];

function calendar(
  text: string,
  day = "",
  month = "",
  year = "",
  isGuess = false,
  say = dateTexts.readAs,
): ReadDate {
  if (Number(month) > 12 || Number(month) < 1) return refused(dateTexts.noMonth(text, Number(month)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (toSerialDate(iso) === null) return refused(dateTexts.noDay(text));
  return isGuess ? guessed(text, iso, say) : found(iso);
}

function fullYear(year: string, today: string): string {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const own = century + Number(year);
  return String(own > Number(today.slice(0, 4)) + 1 ? own - 100 : own);
}

function monthNamed(name: string): number | null {
  const months = Array.from({ length: 12 }, (_, index) =>
    (longDate(`2024-${String(index + 1).padStart(2, "0")}-01`).split(" ")[1] ?? "").toLowerCase(),
  );
  const short = name.toLowerCase() === "sept" ? "sep" : name.toLowerCase();
  const at = months.findIndex((month) => month === short || month.slice(0, 3) === short);
  return at < 0 ? null : at + 1;
}

function found(date: string | null): ReadDate {
  return { date, putRight: "", refused: "" };
}

function guessed(text: string, date: string, say = dateTexts.readAs): ReadDate {
  return { date, putRight: say(text, longDate(date)), refused: "" };
}

function refused(why: string): ReadDate {
  return { date: null, putRight: "", refused: why };
}

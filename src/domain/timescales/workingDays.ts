import type { Day } from "./calendar";
import { weekdayOf, writeDay, yearOf } from "./calendar";

/** Bank holidays of one place, as published; data, never computed. */
export interface BankHolidays {
  readonly schema: "bank-holidays/1";
  /** Such as `england-and-wales`. */
  readonly id: string;
  readonly name: string;
  /** The first and the last year whose holidays are listed in full. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly publisher: string;
  /** ISO dates, in order. */
  readonly days: readonly string[];
}

export interface CountedDay {
  readonly day: Day;
  /** Years that the count passed through and whose holidays are not known; weekends alone were left out there. */
  readonly uncovered: readonly number[];
}

/**
 * The last of so many working days, counted from the day after: Monday to Friday, and no bank holiday where those of the
 * place are given (A27). Zero gives the day itself.
 */
export function addWorkingDays(from: Day, count: number, holidays: BankHolidays | null): CountedDay {
  const known = new Set(holidays?.days ?? []);
  const uncovered = new Set<number>();
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    if (weekdayOf(day) > 5) continue;
    if (holidays !== null && !isCovered(day, holidays)) uncovered.add(yearOf(day));
    if (!known.has(writeDay(day))) left -= 1;
  }
  return { day, uncovered: [...uncovered] };
}

function isCovered(day: Day, { firstYear, lastYear }: BankHolidays): boolean {
  const year = yearOf(day);
  return year >= firstYear && year <= lastYear;
}

import type { Day } from "./calendar";
import { addMonths } from "./calendar";
import type { Limit } from "./Practice";
import type { BankHolidays, CountedDay } from "./workingDays";
import { addWorkingDays } from "./workingDays";

/**
 * The last day of a limit that begins with `from` as day 0. Weeks are seven days; a month is the same day next month,
 * clipped. Hours are no matter of days and are measured by the clock.
 * @see docs/spec.md R50
 */
export function addLimit(from: Day, { count, unit }: Limit, holidays: BankHolidays | null): CountedDay {
  switch (unit) {
    case "working days":
      return addWorkingDays(from, count, holidays);
    case "months":
      return { day: addMonths(from, count), uncovered: [] };
    case "weeks":
      return { day: from + 7 * count, uncovered: [] };
    case "days":
      return { day: from + count, uncovered: [] };
    case "hours":
      throw new Error("A limit in hours has no last day.");
  }
}

/** The last day that is at least so long before another one. */
export function subtractLimit(before: Day, { count, unit }: Limit): Day {
  switch (unit) {
    case "months":
      return addMonths(before, -count);
    case "weeks":
      return before - 7 * count;
    case "days":
      return before - count;
    case "hours":
    case "working days":
      throw new Error(`A lead cannot be counted in ${unit}.`);
  }
}

import { accept, list, object, oneOf, text, whole } from "../framework/parse/validators";
import type { Problem, Result } from "../result";
import { failure } from "../result";
import { readDay, yearOf } from "./calendar";
import type { BankHolidays } from "./workingDays";

/**
 * Reads a list of bank holidays from outside: a value to trust, or every problem with its path. Days are in order, stand
 * once and lie in the years that the list covers.
 * @see docs/spec.md R50
 */
export function parseBankHolidays(input: unknown): Result<BankHolidays> {
  const shaped = accept(bankHolidays, input);
  if (!shaped.ok) return shaped;
  const problems = checkDays(shaped.value);
  return problems.length > 0 ? failure(problems) : shaped;
}

const bankHolidays = object<BankHolidays>({
  schema: oneOf(["bank-holidays/1"]),
  id: text({ form: /^[a-z][a-z-]*$/, says: "words in lower case joined by hyphens" }),
  name: text(),
  firstYear: whole(1900, 2200),
  lastYear: whole(1900, 2200),
  publisher: text(),
  days: list(text(), 1),
});

function checkDays({ days, firstYear, lastYear }: BankHolidays): readonly Problem[] {
  return days.flatMap((iso, index) => {
    const path = `days[${index}]`;
    const day = readDay(iso);
    if (day === null) return [{ path, message: "expected a date, such as 2024-12-25" }];
    const year = yearOf(day);
    if (year < firstYear || year > lastYear) {
      return [{ path, message: `expected a day from ${firstYear} to ${lastYear}` }];
    }
    const before = days[index - 1];
    return before !== undefined && before >= iso ? [{ path, message: "out of order or twice" }] : [];
  });
}

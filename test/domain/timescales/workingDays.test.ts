import fc from "fast-check";
import { readDay, weekdayOf, writeDay } from "../../../src/domain/timescales/calendar";
import { parseBankHolidays } from "../../../src/domain/timescales/parseBankHolidays";
import { addWorkingDays } from "../../../src/domain/timescales/workingDays";
import data from "../../../src/packs/bankHolidays/england-and-wales.json";
import { englandAndWales } from "../../../src/packs/bankHolidays/englandAndWales";
import { changed } from "../framework/changed";

const dayOf = (iso: string) => readDay(iso) ?? NaN;
const after = (from: string, count: number, holidays: typeof englandAndWales | null = null) => {
  const { day, uncovered } = addWorkingDays(dayOf(from), count, holidays);
  return [writeDay(day), uncovered];
};

describe("addWorkingDays", () => {
  it("[R50] counts Monday to Friday from the day after", () => {
    expect(after("2024-06-05", 5)).toEqual(["2024-06-12", []]);
    expect(after("2024-06-07", 1)).toEqual(["2024-06-10", []]);
    expect(after("2024-06-08", 1)).toEqual(["2024-06-10", []]);
    expect(after("2024-06-08", 0)).toEqual(["2024-06-08", []]);
  });

  it("[R50] leaves out bank holidays where they are given", () => {
    expect(after("2024-12-24", 1, englandAndWales)).toEqual(["2024-12-27", []]);
    expect(after("2024-12-24", 1)).toEqual(["2024-12-25", []]);
    expect(after("2027-12-24", 2, englandAndWales)).toEqual(["2027-12-30", []]);
  });

  it("[R50] says which years it does not know", () => {
    expect(after("2027-12-30", 3, englandAndWales)).toEqual(["2028-01-04", [2028]]);
    expect(after("2018-12-27", 3, englandAndWales)).toEqual(["2019-01-02", [2018]]);
  });

  it("[R50] bank holidays only ever give more time, and the last day is a working day", () => {
    const from = fc.integer({ min: dayOf("2019-01-01"), max: dayOf("2027-12-01") });
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 15 }), (day, count) => {
        const plain = addWorkingDays(day, count, null).day;
        const withHolidays = addWorkingDays(day, count, englandAndWales).day;
        expect(withHolidays).toBeGreaterThanOrEqual(plain);
        expect(weekdayOf(withHolidays)).toBeLessThanOrEqual(5);
        expect(englandAndWales.days).not.toContain(writeDay(withHolidays));
        expect(addWorkingDays(day, count + 1, englandAndWales).day).toBeGreaterThan(withHolidays);
      }),
    );
  });
});

describe("the bank holidays of England and Wales", () => {
  const inYear = (year: number) => englandAndWales.days.filter((iso) => iso.startsWith(`${year}-`));
  const years = Array.from({ length: 9 }, (_, place) => 2019 + place);

  it("has eight a year, and more in 2022 and 2023 for the jubilee, the funeral and the coronation", () => {
    expect(years.map((year) => [year, inYear(year).length]).filter(([, count]) => count !== 8)).toEqual([
      [2022, 10],
      [2023, 9],
    ]);
  });

  it("has weekdays only, the last Monday of August and two days at Christmas each year", () => {
    expect(englandAndWales.days.filter((iso) => weekdayOf(dayOf(iso)) > 5)).toEqual([]);
    for (const year of years) {
      const august = inYear(year).filter((iso) => iso.slice(5, 7) === "08");
      expect(august).toHaveLength(1);
      expect(weekdayOf(dayOf(august[0] ?? ""))).toBe(1);
      expect(Number(august[0]?.slice(8))).toBeGreaterThanOrEqual(25);
      expect(inYear(year).filter((iso) => iso.slice(5, 7) === "12")).toHaveLength(2);
    }
  });

  it.each(years)("has Good Friday and Easter Monday of %i", (year) => {
    const easter = dayOf(easterSunday(year));
    expect(englandAndWales.days).toEqual(
      expect.arrayContaining([writeDay(easter - 2), writeDay(easter + 1)]),
    );
  });

  it.each([
    ["days[0]", "2019-13-01"],
    ["days[1]", "2019-01-01"],
    ["days[0]", "2018-12-25"],
    ["lastYear", "2027"],
    ["publisher", ""],
  ])("refuses %s = %j at its path", (place, value) => {
    const parsed = parseBankHolidays(changed(data, place, value));
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toContain(place);
  });
});

/** The anonymous Gregorian computus of 1876. */
function easterSunday(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

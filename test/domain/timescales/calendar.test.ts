import fc from "fast-check";
import { addMonths, readDay, weekdayOf, writeDay } from "../../../src/domain/timescales/calendar";
import { momentText, readMoment, writeMoment } from "../../../src/domain/timescales/moment";

/** 1 January 1600 to 31 December 2400. */
const anyDay = fc.integer({ min: -135_140, max: 157_419 });
const months = fc.integer({ min: -60, max: 60 });
const dayOf = (iso: string) => readDay(iso) ?? NaN;

describe("days", () => {
  it("agrees with the calendar of the machine on every day: number, text and weekday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(writeDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(readDay(writeDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it.each([
    "2023-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-1-1",
    "1900-02-29",
    "soon",
    "",
  ])("does not read %j as a day", (text) => {
    expect(readDay(text)).toBeNull();
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-08-31", -3, "2024-05-31"],
    ["2024-12-31", -6, "2024-06-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-11-15", 3, "2025-02-15"],
    ["2024-01-10", -12, "2023-01-10"],
  ])("[R50] %s and %i months is %s", (from, count, to) => {
    expect(writeDay(addMonths(dayOf(from), count))).toBe(to);
  });

  it("[R50] a month is the same day so many months on, or the last day of that month", () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const [from, to] = [writeDay(day), writeDay(addMonths(day, count))];
        const monthOf = (iso: string) => 12 * Number(iso.slice(0, 4)) + Number(iso.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(count);
        const isLast = writeDay(addMonths(day, count) + 1).endsWith("-01");
        expect(to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && isLast)).toBe(true);
      }),
    );
  });

  it("[R50] an earlier day is never later for having months added", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 400 }), months, (day, more, count) => {
        expect(addMonths(day + more, count)).toBeGreaterThanOrEqual(addMonths(day, count));
      }),
    );
  });
});

describe("moments", () => {
  it("reads a day with or without its time, and writes it again", () => {
    expect(readMoment("2024-06-03T16:05")).toEqual({ day: dayOf("2024-06-03"), minute: 965 });
    expect(readMoment("2024-06-03T16:05:59")).toEqual({ day: dayOf("2024-06-03"), minute: 965 });
    expect(readMoment("2024-06-03")).toEqual({ day: dayOf("2024-06-03"), minute: null });
    expect(writeMoment({ day: dayOf("2024-06-03"), minute: 5 })).toBe("2024-06-03T00:05");
    expect(momentText({ day: dayOf("2024-06-03"), minute: 965 })).toBe("3 June 2024 at 16:05");
  });

  it.each([
    "2024-06-03T24:00",
    "2024-06-03T16:60",
    "2024-06-03T16:05Z",
    "2024-06-03T16:05+01:00",
    "3 June 2024",
    "2024-06-31T10:00",
  ])("does not read %j", (text) => {
    expect(readMoment(text)).toBeNull();
  });
});

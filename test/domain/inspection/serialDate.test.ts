import fc from "fast-check";
import { fromSerialTime, toSerialTime } from "../../../src/domain/inspection/serialDate";

describe("moments as Excel's serial numbers", () => {
  it("[P11] are days since 1899 with the time as a fraction, in UTC", () => {
    expect(toSerialTime("2024-06-12T00:00:00Z")).toBe(45455);
    expect(toSerialTime("2024-06-12T12:00:00Z")).toBe(45455.5);
    expect(fromSerialTime(45455.75)).toBe("2024-06-12T18:00:00Z");
  });

  it.each(["2024-06-12", "yesterday", "", "2024-06-12T14:05:09.120Z", "1800-01-01T00:00:00Z"])(
    "[P11] leave %j as text, since it would not come back as it was",
    (text) => expect(toSerialTime(text)).toBeNull(),
  );

  it("[P11] come back as they were, to the second, whatever a spreadsheet does to the last digits", () => {
    const moment = fc
      .date({ min: new Date("1901-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`);
    fc.assert(
      fc.property(moment, fc.constantFrom(-1e-9, 0, 1e-9), (iso, drift) => {
        const serial = toSerialTime(iso);
        expect(serial === null ? null : fromSerialTime(serial + drift)).toBe(iso);
      }),
    );
  });
});

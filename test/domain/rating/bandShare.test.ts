import fc from "fast-check";
import { bandShare } from "../../../src/domain/rating/bandShare";

describe("bandShare", () => {
  it.each([
    [64_999_999_999, 100_000_000_000, "65.0", "Too few"],
    [49_999_999_999, 100_000_000_000, "50.0", "Minority"],
    [80_000_000_001, 100_000_000_000, "80.0", "Large majority"],
    [1, 3, "33.3", "Minority"],
    [2, 3, "66.7", "Reasonable majority"],
  ])("[R15] bands %d of %d by the exact share, not by the %s shown", (count, base, percent, band) => {
    expect(bandShare({ count, base })).toMatchObject({ percent, band });
  });

  it.each([
    ["0.05", "0.1"],
    ["49.95", "50.0"],
    ["64.949", "64.9"],
    ["100", "100.0"],
    ["007.50", "7.5"],
  ])("[R16] shows %s per cent as %s, one decimal, half up", (given, shown) => {
    expect(bandShare({ percent: given }).percent).toBe(shown);
  });

  it.each(["", "80%", "eighty", "-1", "100.01", "1e2", "NaN", "٨٠", "8,5", ".5", "1".repeat(400)])(
    "[R16] refuses the percentage %j",
    (percent) => {
      expect(bandShare({ percent })).toEqual({ percent: null, band: null, flags: ["BAND-INVALID"] });
    },
  );

  it.each([
    [-1, 5],
    [1.5, 5],
    [1, -5],
    [Number.NaN, 5],
    [1, Number.POSITIVE_INFINITY],
    [1, 0],
  ])("[R16] refuses %d of %d", (count, base) => {
    expect(bandShare({ count, base }).flags).toEqual(["BAND-INVALID"]);
  });

  it("[R15] reads exactly 80 as a large majority when the setting says so, and no longer says the opposite", () => {
    expect(bandShare({ count: 8, base: 10 }, { largeMajorityIncludes80: true })).toEqual({
      percent: "80.0",
      band: "Large majority",
      flags: ["BAND-GAP-79-80"],
    });
    expect(bandShare({ percent: "79.9" }, { largeMajorityIncludes80: true }).band).toBe(
      "Reasonable majority",
    );
  });

  it("[R16] flags a base as small below the setting, and not at it", () => {
    expect(bandShare({ count: 9, base: 9 }, { smallBase: 10 }).flags).toEqual(["BAND-SMALL-BASE"]);
    expect(bandShare({ count: 9, base: 9 }, { smallBase: 9 }).flags).toEqual([]);
  });

  it("[R16] bands a count as it bands the same share written as text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (count) => {
        const percent = `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}`;
        expect(bandShare({ count, base: 10_000 })).toEqual(bandShare({ percent }));
      }),
    );
  });
});

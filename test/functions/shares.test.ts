import fc from "fast-check";
import { bandShare } from "../../src/domain/rating/bandShare";
import { percentBand, percentPositive, share } from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column } from "./cells";

beforeAll(installCustomFunctions);

describe("SHARE", () => {
  it("[R16] gives the share as a number from 0 to 1", () => {
    expect(share(13, 20)).toBe(0.65);
    expect(share("13", "20")).toBe(0.65);
    expect(share(0, 20)).toBe(0);
  });

  it.each([
    ["", 20],
    [13, ""],
    ["", ""],
    [0, 0],
    [null, 20],
    [13, null],
    [13, 0],
  ])("[R16] is empty for %j of %j", (positive, base) => {
    expect(share(positive, base)).toBe("");
  });

  it.each([
    [7, 6, '"7" of "6" is not a share. More cannot be positive than were asked.'],
    ["some", 6, '"some" cannot be used here. Use a whole number from 0 up, or leave the cell blank.'],
    [1.5, 6, '"1.5" cannot be used here. Use a whole number from 0 up, or leave the cell blank.'],
    [-1, 6, '"-1" cannot be used here. Use a whole number from 0 up, or leave the cell blank.'],
    [1, "0x10", '"0x10" cannot be used here. Use a whole number from 0 up, or leave the cell blank.'],
    [1, true, '"TRUE" cannot be used here. Use a whole number from 0 up, or leave the cell blank.'],
  ])("[R16] gives #VALUE! for %j of %j", (positive, base, message) => {
    expect(cellError(() => share(positive, base))).toEqual({ code: "#VALUE!", message });
  });
});

describe("PERCENT_BAND", () => {
  it.each([
    [81, 100, "Large majority"],
    [80, 100, "Reasonable majority"],
    [65, 100, "Reasonable majority"],
    [649, 1000, "Too few"],
    [50, 100, "Too few"],
    [499, 1000, "Minority"],
    [0, 20, "Minority"],
  ])("[R14] [R15] names the band of %i of %i %s", (positive, base, band) => {
    expect(percentBand(positive, base)).toBe(band);
    expect(percentBand(positive / base)).toBe(band);
  });

  it("[R15] reads exactly 80 per cent as a Large majority where that is asked for", () => {
    expect(percentBand(16, 20, "Yes")).toBe("Large majority");
    expect(percentBand(0.8, undefined, true)).toBe("Large majority");
    expect(percentBand(16, 20, "No")).toBe("Reasonable majority");
  });

  it("[R15] bands a share that Excel computed as the share Excel shows", () => {
    expect(percentBand(0.1 + 0.7, null, true)).toBe("Large majority");
    expect(percentBand(1 - 0.35)).toBe("Reasonable majority");
    expect(percentBand(2 / 3)).toBe("Reasonable majority");
    expect(percentBand(1e-9)).toBe("Minority");
    expect(percentBand(1)).toBe("Large majority");
  });

  it("[R16] is empty without a share, and while a base is still blank", () => {
    expect(percentBand("")).toBe("");
    expect(percentBand("", "")).toBe("");
    expect(percentBand(1, "")).toBe("");
    expect(percentBand(0, 0)).toBe("");
  });

  it("gives #VALUE! for what is no share", () => {
    const allowed = "Use a share from 0 to 1, or give how many were asked as well.";
    expect(cellError(() => percentBand(65))).toEqual({
      code: "#VALUE!",
      message: `"65" cannot be used here. ${allowed}`,
    });
    expect(cellError(() => percentBand("65%")).message).toBe(`"65%" cannot be used here. ${allowed}`);
    expect(cellError(() => percentBand(3, 2)).message).toMatch(/^"3" of "2" is not a share\./);
    expect(cellError(() => percentBand(1, 2, "Maybe")).message).toMatch(/^"Maybe" cannot be used here\./);
  });

  it("[R15] bands a share as it bands its counts, for any counts", () => {
    const counts = fc
      .integer({ min: 1, max: 2_000 })
      .chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));
    fc.assert(
      fc.property(counts, fc.boolean(), ({ count, base }, includes80) => {
        const band = bandShare({ count, base }, { largeMajorityIncludes80: includes80 }).band;
        expect(percentBand(count, base, includes80)).toBe(band);
        expect(percentBand(share(count, base), undefined, includes80)).toBe(band);
      }),
    );
  });
});

describe("PERCENT_POSITIVE", () => {
  it("[R16] counts Yes among Yes and No, and leaves out blank and Not judged", () => {
    expect(percentPositive(column("Yes", "No", "", "Not judged", "Yes", "Yes"))).toBe(0.75);
    expect(percentPositive(column("", "Not judged"))).toBe("");
  });

  it("[R17] counts the key questions and prompts of one standard and nothing else", () => {
    const ids = column("1.1:proposed", "1.1.1", "1.1.1a", "1.2.1", "1.2.3a.2", "");
    const answers = column("Good", "Yes", "No", "No", "12", "Yes");
    expect(percentPositive(answers, ids, "1.1")).toBe(0.5);
    expect(percentPositive(answers, ids)).toBeCloseTo(1 / 3);
  });

  it("[P1] leaves out what cannot be read in a row with an identity, as that row says so itself", () => {
    const ids = column("1.1.1", "1.1.1a", "1.1.1b");
    expect(percentPositive(column("Not judged", "Yes", "No"), ids, 1.1)).toBe(0.5);
    expect(percentPositive(column("Yes", "na", "x"), ids, 1.1)).toBe(1);
  });

  it("gives #VALUE! for what cannot be read where no row says so", () => {
    expect(cellError(() => percentPositive(column("Yes", "na"))).message).toBe(
      '"na" cannot be used here. Use Yes, No or Not judged, or leave the cell blank.',
    );
  });
});

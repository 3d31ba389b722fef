import fc from "fast-check";
import { checkOverall, rateOverall } from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column, lines } from "./cells";

beforeAll(installCustomFunctions);

const core = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"];

describe("RATE_OVERALL", () => {
  const twelve = (...ratings: readonly [string, number][]) =>
    column(...ratings.flatMap(([rating, times]) => Array<string>(times).fill(rating)));

  it.each([
    [0, twelve(["Inadequate", 12]), "Inadequate"],
    [6, twelve(["Inadequate", 6], ["Requires improvement", 6]), "Inadequate"],
    [7, twelve(["Inadequate", 5], ["Requires improvement", 7]), "Requires improvement"],
    [18, twelve(["Requires improvement", 6], ["Good", 6]), "Requires improvement"],
    [19, twelve(["Requires improvement", 5], ["Good", 7]), "Good"],
    [30, twelve(["Good", 6], ["Outstanding", 6]), "Good"],
    [31, twelve(["Good", 5], ["Outstanding", 7]), "Outstanding"],
    [36, twelve(["Outstanding", 12]), "Outstanding"],
  ])("[R38] turns %i points of twelve core standards into %3$s", (_points, ratings, composite) => {
    expect(rateOverall(ratings)).toBe(composite);
    expect(rateOverall(ratings, column(...core))).toBe(composite);
  });

  it("[R38] leaves 4.1 out, wherever it stands", () => {
    const ratings = column("Inadequate", ...Array(12).fill("Outstanding"));
    expect(rateOverall(ratings, column("4.1", ...core))).toBe("Outstanding");
  });

  it("[R38] says which ratings are missing, Not rated included", () => {
    const ratings = column(...Array(10).fill("Good"), "Not rated", "");
    expect(rateOverall(ratings, column(...core))).toBe("No composite yet. Not rated: 3.3, 3.4.");
    expect(rateOverall(ratings)).toBe("No composite yet. 2 of 12 ratings are missing.");
    expect(rateOverall(column("Good"), column("1.1"))).toMatch(/^No composite yet\. Not rated: 1\.2, 1\.3, /);
  });

  it("is empty while nothing is rated", () => {
    expect(rateOverall(column(...Array(12).fill("")), column(...core))).toBe("");
    expect(rateOverall(column("Good"), column("4.1"))).toBe("");
  });

  it("[P1] names a rating that cannot be read as missing, beside what it rates", () => {
    expect(rateOverall(column("Fine", ...Array(11).fill("Good")), column(...core))).toMatch(/1\.1/);
  });

  it("gives #VALUE! for a rating outside the list, and for more ratings than standards", () => {
    expect(cellError(() => rateOverall(column("Good", "Fine"))).message).toMatch(
      /^"Fine" cannot be used here/,
    );
    expect(cellError(() => rateOverall(column(...Array(13).fill("Good"))))).toEqual({
      code: "#VALUE!",
      message: "There are 13 ratings for 12 standards. Give the identities beside them.",
    });
  });

  it("[R38] does not care in which order the standards stand", () => {
    const rows = fc
      .tuple(
        ...core.map((id) => fc.tuple(fc.constant(id), fc.constantFrom("Outstanding", "Good", "Inadequate"))),
      )
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(rows, ([ordered, shuffled]) => {
        const rate = (list: readonly [string, string][]) =>
          rateOverall(column(...list.map(([, rating]) => rating)), column(...list.map(([id]) => id)));
        expect(rate(shuffled)).toBe(rate(ordered));
      }),
      { numRuns: 50 },
    );
  });
});

describe("CHECK_OVERALL", () => {
  const ids = column("1.1", 4.1);

  it("is empty while no overall rating is proposed, and where nothing stands against it", () => {
    expect(checkOverall("")).toBe("");
    expect(checkOverall("Good", "", column("Good", "Inadequate"), ids, 3, "Insufficient")).toBe("");
    expect(checkOverall("Outstanding", "", column("Good", "Good"), ids, 3, "Sufficient")).toBe("");
  });

  it("[R37] blocks Outstanding where 4.1 is Inadequate, with a reason as without", () => {
    for (const reason of ["", "A very good reason"]) {
      const found = checkOverall("Outstanding", reason, column("Good", "Inadequate"), ids, 3, "Sufficient");
      expect(lines(found)).toEqual([expect.stringMatching(/^⛔ 4\.1 is Inadequate/)]);
    }
  });

  it("[R37] tells that 4.1 is still to be rated, unless there was no case [R12]", () => {
    const check = (cases: unknown) =>
      checkOverall("Outstanding", "", column("Good", ""), ids, cases, "Sufficient");
    expect(check(2)).toMatch(/^ℹ .*4\.1/m);
    expect(check("")).toMatch(/^ℹ .*4\.1/m);
    expect(check(2)).toMatch(/^⛔ A rule can bar Outstanding .* Still missing: the rating of 4\.1\.$/m);
    expect(check(0)).toBe("");
  });

  it("[R39] warns of the panel's challenge, or asks for a view", () => {
    const check = (view: unknown) => checkOverall("Outstanding", "", column("Good", "Good"), ids, 3, view);
    expect(check("Insufficient")).toMatch(/^⚠ .*panel will challenge/);
    expect(check("")).toMatch(/^ℹ .*diversity/);
  });

  it("[P1] names a rating that cannot be read, and takes a view that cannot be read as none", () => {
    expect(checkOverall("Top")).toBe(
      "⛔ “Top” cannot be read here and counts as blank. Choose Outstanding, Good, Requires improvement or Inadequate.",
    );
    expect(checkOverall("Outstanding", "", [], [], 0, "Fine")).toMatch(/^ℹ Record your view on diversity/);
  });
});

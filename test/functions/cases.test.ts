import fc from "fast-check";
import { rollUpCases, type CaseAnswer } from "../../src/domain/cases/rollUpCases";
import {
  caseShare,
  casesToNextRating,
  checkCase,
  checkEntry,
  checkShares,
  rateFromCases,
} from "../../src/functions/functions";
import { cellError, installCustomFunctions } from "../support/customFunctions";
import { column, lines } from "./cells";

beforeAll(installCustomFunctions);

describe("CASE_SHARE", () => {
  it("[R45] counts Yes over Yes and No, and only cases that count", () => {
    expect(caseShare(column("Yes", "No", "yes", "Not judged", ""))).toBeCloseTo(2 / 3);
    expect(caseShare(column("Yes", "No", "No"), column("Include", "Exclude", "Include"))).toBe(0.5);
    expect(caseShare(column("", "Not judged"))).toBe("");
    expect(caseShare(column("Yes"), column("Refer"))).toBe("");
  });

  it("[R45] gives what the roll-up gives, for any cases", () => {
    const answer = fc.constantFrom<CaseAnswer | "">("Yes", "No", "Not judged", "Not relevant", "");
    const sample = fc.constantFrom("include" as const, "exclude" as const, "refer" as const, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, sample), { minLength: 2, maxLength: 40 }), (cases) => {
        const { count, base } = rollUpCases(
          cases.map(([given, outcome]) => ({ answer: given === "" ? null : given, sample: outcome })),
        );
        // A lone blank cell beside the answers is an argument that was left out.
        const counts = cases.map(([, outcome]) => outcome ?? "open");
        expect(caseShare(column(...cases.map(([given]) => given)), column(...counts))).toBe(
          base === 0 ? "" : count / base,
        );
      }),
    );
  });

  it("names ranges of different length", () => {
    expect(
      cellError(() => caseShare(column("Yes", "No"), column("Include", "Include", "Include"))).code,
    ).toBe("#VALUE!");
  });
});

describe("RATE_FROM_CASES", () => {
  it.each([
    [49, 100, "Inadequate"],
    [50, 100, "Requires improvement"],
    [65, 100, "Good"],
    [79, 100, "Good"],
    [80, 100, "Outstanding"],
    // In whole per cent, half up.
    [159, 200, "Outstanding"],
  ])("[R45] rates %i of %i as %s", (positive, base, rating) => {
    expect(rateFromCases(column(positive), column(base))).toBe(rating);
  });

  it("[R45] takes the lowest key question, counts or percentages, and waits for all", () => {
    expect(rateFromCases(column(9, 8, 6), column(10, 10, 10))).toBe("Requires improvement");
    expect(rateFromCases(column(9, ""), column(10, ""), column("", "64.4%"))).toBe("Requires improvement");
    expect(rateFromCases(column(9, ""), column(10, ""), column("", 0.7))).toBe("Good");
    expect(rateFromCases(column(9, ""), column(10, ""))).toBe("");
    expect(rateFromCases(column(0, 9), column(0, 10))).toBe("");
  });

  it("[R45] gives nothing where published practice is switched off", () => {
    expect(rateFromCases(column(9), column(10), column(""), "No")).toBe("");
  });

  it("[R16] names what cannot be a share", () => {
    expect(cellError(() => rateFromCases(column(11), column(10))).message).toBe(
      '"11" of "10" is not a share. More cannot be positive than were asked.',
    );
    expect(cellError(() => rateFromCases(column(""), column(""), column(640))).message).toBe(
      '"640" cannot be used here. Use a percentage from 0 to 100, or leave the cell blank.',
    );
  });
});

describe("CASES_TO_NEXT_RATING", () => {
  it("[R45] says how many answers lie between this rating and the next ones", () => {
    expect(casesToNextRating(11, 20)).toBe("Good with 2 more Yes. Inadequate with 2 fewer.");
    expect(casesToNextRating(20, 20)).toBe("Good with 5 fewer.");
    expect(casesToNextRating("", 20)).toBe("");
    expect(casesToNextRating(0, 0)).toBe("");
    expect(casesToNextRating(11, 20, "No")).toBe("");
  });
});

describe("CHECK_SHARES", () => {
  it("[R45] [P66] points out contradictions and what allows a second look", () => {
    const said = checkShares(column("2.1.1", "2.1.2"), column(13, 4), column(20, ""), column("", ""));
    expect(lines(said)[0]).toBe(
      "⚠ Only one of the two counts is entered, so there is no share. Enter both, or a percentage.",
    );
    expect(said).toContain("2.1.1 lies close to the edge of a rating");
    expect(checkShares(column("2.1.1"), column(""), column(""))).toBe("");
  });
});

describe("CHECK_CASE", () => {
  const headers = [["I 1.1", "A 1.1", "A1S", "A 3.3", "Born", "workStart"]];

  it("[P1] [R48] names what cannot be read by what stands there", () => {
    const said = checkCase("out-of-court", headers, [["maybe", "Yes", "", "Extreme", "", ""]], "WM-001");
    expect(lines(said)).toEqual([
      "⛔ “maybe” cannot be read here and counts as blank. Choose Yes, No, Not judged.",
      "⛔ “Extreme” cannot be read here and counts as blank. Choose Low, Medium, High, Very high.",
    ]);
  });

  it("[P61] [P63] tells columns by their headers, wherever they stand", () => {
    const moved = [["workStart", "A1S", "Born", "I 1.1"]];
    const said = checkCase("out-of-court", moved, [["2009-01-01", "Yes", "2010-01-01", "No"]], "WM-001");
    expect(said).toContain("lies before the birth of the child");
    expect(said).toContain("The summary of A1 is answered, but none of the questions that it sums up.");
  });

  it("[P68] names what was late in one line, counts bank holidays where the setting says No, and dates in the wrong order", () => {
    const dates = [["transfer", "transferAuthorityUpdated"]];
    const told = (days: readonly string[], holidays: string) =>
      lines(checkCase("resettlement", dates, [[...days]], "R-01", holidays)).join(" ");
    const overChristmas = ["2024-12-20", "2024-12-31"];
    expect(told(overChristmas, "No")).toContain(
      "ℹ Not as the guidance expects: Local authority staff updated within five working days of the move.",
    );
    expect(told(overChristmas, "Yes")).not.toContain("Not as the guidance expects");
    expect(told(["2024-12-20", "2024-12-19"], "")).toContain(
      "⚠ Two dates stand in the wrong order, so this cannot be checked: Local authority staff",
    );
    expect(told(["2024-12-20", ""], "")).not.toContain("timescale");
  });

  it("says nothing of a blank row and names a form that is none", () => {
    expect(checkCase("out-of-court", headers, [["", "", "", "", "", ""]], "")).toBe("");
    expect(cellError(() => checkCase("probation", headers, [[]])).message).toContain("case form");
  });
});

describe("CHECK_ENTRY beside a domain rating", () => {
  it("[P65] asks why the rating is not the one that the cases give", () => {
    expect(checkEntry("rating:3.1", "Good", "", "Good")).toBe("");
    expect(checkEntry("rating:3.1", "", "", "Good")).toBe("");
    expect(checkEntry("rating:3.1", "Outstanding", "", "Good")).toMatch(
      /^⚠ .*\(Good\)\. Record the reason\.$/,
    );
    expect(checkEntry("rating:3.1", "Outstanding", "", "Good", "Weighed with the panel.")).toMatch(/^ℹ /);
  });
});

import { checkLayer } from "../../src/functions/functions";
import { column } from "./cells";
import { installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

type Cells = ReturnType<typeof column>;

interface Panel {
  readonly [row: string]: readonly [rating: string, reason?: string];
}

/** The panel's section as a sheet holds it, with its headings. */
function ranges(panel: Panel): readonly [Cells, Cells, Cells] {
  const rows = [
    ["Decided rating", "Reason", ""],
    ...Object.entries(panel).map(([id, [rating, why]]) => [rating, why ?? "", id]),
  ];
  const at = (place: number): Cells => column(...rows.map((row) => row[place] ?? ""));
  return [at(0), at(1), at(2)];
}

const domains = column("2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4");
const allGood = column(...Array.from({ length: 8 }, () => "Good"));

describe("CHECK_LAYER", () => {
  it("[P10] says nothing of a blank, nor of a rating that is the one of the layer before", () => {
    expect(checkLayer("decided:1.2", ...ranges({ "decided:1.2": [""] }), "Good", "Good", "Good")).toBe("");
    expect(checkLayer("decided:1.2", ...ranges({ "decided:1.2": ["Good"] }), "Good", "Good", "Good")).toBe(
      "",
    );
  });

  it("[P10] asks for a reason where it differs, and rests once there is one", () => {
    expect(checkLayer("decided:1.2", ...ranges({ "decided:1.2": ["Inadequate"] }), "Good", "Good")).toBe(
      "⚠ The rating differs from the one proposed or decided before. Record the reason.",
    );
    expect(
      checkLayer("decided:1.2", ...ranges({ "decided:1.2": ["Inadequate", "See annex."] }), "Good", "Good"),
    ).toBe("ℹ The rating differs from the one proposed or decided before. The reason is recorded.");
  });

  it("[P10] [R27] says what is missing while the rule for the rating cannot be checked", () => {
    const panel: Panel = { "decided:1.1": ["Outstanding", "x"] };
    const judged = [
      "Outstanding",
      "Good",
      "",
      column("Good", "", ...Array(6).fill("Good")),
      domains,
    ] as const;
    expect(checkLayer("decided:1.1", ...ranges(panel), ...judged)).toBe(
      "⛔ A rule can bar Outstanding and cannot be checked yet, so it is neither recorded nor signed off. Still missing: the rating of 2.2; your overall qualitative judgement.",
    );
  });

  it("[P10] [R27] bars what a rule bars, with 3.4 as the panel decided it", () => {
    const panel: Panel = {
      "decided:1.1": ["Outstanding", "x"],
      "decided:3.4": ["Requires improvement", "x"],
    };
    const judged = ["Good", "Good", "Outstanding", allGood, domains] as const;
    expect(checkLayer("decided:1.1", ...ranges(panel), ...judged)).toContain("⛔ 1.1 cannot be Outstanding");
    expect(
      checkLayer("decided:1.1", ...ranges({ "decided:1.1": ["Outstanding", "x"] }), ...judged),
    ).not.toContain("⛔");
  });

  it("[P10] [R37] bars overall Outstanding where 4.1 was published as Inadequate, but only for what is published", () => {
    const panel: Panel = {
      "decided:overall": ["Outstanding"],
      "published:overall": ["Outstanding"],
      "published:4.1": ["Inadequate"],
    };
    const judged = ["Outstanding", "", "", column("Good"), column("4.1"), "", "Sufficient", 3] as const;
    expect(checkLayer("published:overall", ...ranges(panel), ...judged)).toContain("⛔ 4.1 is Inadequate");
    expect(checkLayer("decided:overall", ...ranges(panel), ...judged)).toBe("");
  });

  it("[P10] [R32] judges a domain rating by the layer before alone, and 1.3 by what the panel decided for those", () => {
    const panel: Panel = { "decided:2.1": ["Good"] };
    expect(checkLayer("decided:2.1", ...ranges(panel), "Good")).toBe("");
    expect(checkLayer("decided:2.1", ...ranges(panel), "Not rated")).toMatch(/^⚠ /);
    const outstanding: Panel = {
      "decided:1.3": ["Outstanding", "x"],
      "decided:2.3": ["Outstanding", "x"],
      "decided:3.3": ["Outstanding", "x"],
    };
    const judged = ["Outstanding", "Good", "Outstanding", allGood, domains] as const;
    expect(checkLayer("decided:1.3", ...ranges(outstanding), ...judged)).not.toContain("⛔");
    expect(
      checkLayer("decided:1.3", ...ranges({ "decided:1.3": ["Outstanding", "x"] }), ...judged),
    ).toContain("⛔");
  });

  it("[P1] names a rating that cannot be read, and refuses a row that is none of the panel's", () => {
    expect(checkLayer("decided:1.2", ...ranges({ "decided:1.2": ["Super"] }), "Good", "Good")).toContain(
      "⛔",
    );
    expect(() => checkLayer("planned:1.2", ...ranges({}))).toThrow("decided:1.1");
    expect(() => checkLayer("decided:9.9", ...ranges({ "decided:9.9": ["Good"] }))).toThrow("9.9");
  });
});

import { findStandard } from "../../../src/domain/framework/find";
import type { ExplanationInput } from "../../../src/domain/rating/explainRating";
import { explainRating } from "../../../src/domain/rating/explainRating";
import { youthJustice202406 as pack } from "../../../src/packs/index";

describe("explainRating", () => {
  it("[R7, R8] shows the answers, the default they give and what the proposal asks for", () => {
    const answers = ["Yes", "No", "Yes", "Yes", null] as const;
    expect(explain("1.2", { answers, proposed: "Good", positive: { count: 15, base: 25 } })).toEqual([
      "5 key questions: 3 Yes, 1 No, 1 blank.",
      "1 key question is No, and one is enough: the default is Requires improvement. R7 (004:650)",
      "Positive answers: 15 of 25 = 60.0 per cent, Too few. R14 (004:3144), R16 (004:3048)",
      "Proposed: Good: a reason is needed.",
      "Good replaces the default of Requires improvement. Record why that is appropriate. R8 (004:650)",
      "Outstanding, the next rating up, needs a reason.",
      expect.stringMatching(/^Outstanding .* R10 \(004:139\)$/),
    ]);
  });

  it("[R9] calls Good a starting point", () => {
    expect(explain("1.4", { answers: ["Yes", "Yes", "Yes", "Yes"], proposed: null })).toEqual([
      "4 key questions: 4 Yes, 0 No, 0 blank.",
      "All are Yes: Good is suggested as a starting point; the documents state none. R9 (004:141)",
      "Outstanding, the next rating up, needs a reason.",
      expect.stringMatching(/ R10 \(004:139\)$/),
    ]);
  });

  it("[R11] says that the default of 3.4 is applied by analogy, or that this is switched off", () => {
    const answers = ["Yes", "No", "Yes"] as const;
    expect(explain("3.4", { answers, proposed: null })[2]).toMatch(/applied by analogy\. R11 \(004:1984\)$/);
    const off = { answers, proposed: null, settings: { default34ByAnalogy: false } };
    expect(explain("3.4", off).at(-1)).toMatch(/switched off\. R11 \(004:1984\)$/);
    const open = { answers: ["Yes", null, null], proposed: null } as const;
    expect(explain("3.4", open).at(-1)).toBe(
      "None is No and 2 are blank: no default yet. R7 (004:177), R9 (004:141)",
    );
  });

  it("[R12] has one line for a standard that does not apply", () => {
    const input = { answers: [null, null, null], proposed: null, resettlementCases: 0 };
    expect(explain("4.1", input)).toEqual([
      "No resettlement case in the 12 months before fieldwork: Not applicable. R12 (004:43)",
    ]);
  });

  it("[R26, R27] shows the arithmetic on domain ratings and why a rule bars", () => {
    const ratings = [
      "Good",
      "Good",
      "Not rated",
      "Good",
      "Inadequate",
      "Good",
      "Good",
      "Outstanding",
    ] as const;
    const domainRatings = pack.domainRatings.map(({ id }, place) => ({ id, rating: ratings[place] ?? null }));
    const lines = explain("1.1", {
      answers: ["Yes", "Yes", "Yes"],
      domainRatings,
      qualitative: "Outstanding",
      proposed: "Outstanding",
      reason: "r",
    });
    expect(lines).toContain(
      "Domain two and three ratings: 6 of 7 Good or Outstanding = 85.7 per cent. R26 (004:43)",
    );
    expect(lines).toContain("They fit no rating. R27 (004:103), R28 (004:105), R29 (004:107), R30 (004:111)");
    expect(lines).toContain("Proposed: Outstanding: a rule bars it, and no reason lifts that.");
    expect(lines.at(-1)).toMatch(/Propose another rating\. R25 \(004:97\), R27 \(004:103\)$/);
  });

  it("[R33, R36] names the pair that 1.3 looks at and the ratings it fits", () => {
    const domainRatings = [
      { id: "2.3", rating: "Good" as const },
      { id: "3.3", rating: null },
    ];
    const input: ExplanationInput = { answers: ["Yes", "Yes", "Yes"], domainRatings, proposed: null };
    expect(explain("1.3", input).slice(2)).toEqual([
      "Domain ratings that count: 2.3 Good. R26 (004:43)",
      "Still missing: 3.3. R26 (004:43)",
      "Qualitative judgement: not recorded.",
      "Outstanding, the next rating up, is not permitted.",
      expect.stringMatching(/^Outstanding is never worked out from answers\..* R10 \(004:139\)$/),
      expect.stringMatching(/^Some domain two and three ratings are missing.* R26 \(004:43\)$/),
      expect.stringMatching(/unless 2\.3 and 3\.3 are both Outstanding.* R25 \(004:97\), R32 \(004:115\)$/),
      expect.stringMatching(
        / not recorded yet\. R32 \(004:115\), R33 \(004:117\), R34 \(004:119\), R35 \(004:121\)$/,
      ),
    ]);
    const both = domainRatings.map(({ id }) => ({ id, rating: "Good" as const }));
    expect(explain("1.3", { ...input, domainRatings: both })).toContain(
      "They fit Good, Requires improvement. R32 (004:115), R33 (004:117), R34 (004:119), R35 (004:121)",
    );
  });

  it("[R17, R18] reads the percentages row where it is given", () => {
    const positive = { count: 10, base: 22 };
    const percentagesRow = { rating: null, candidates: ["Requires improvement", "Inadequate"] } as const;
    const lines = explain("1.1", {
      answers: ["Yes", "Yes", "Yes"],
      proposed: null,
      positive,
      percentagesRow,
    });
    expect(lines).toContain(
      "Positive answers: 10 of 22 = 45.5 per cent, Minority. R14 (004:3144), R16 (004:3048)",
    );
    expect(lines).toContain(
      "The percentages row names no rating here; it lies between Requires improvement and Inadequate. R18 (004:3454)",
    );
    expect(lines).toContain(
      "Outstanding, the next rating up, is bound by a rule: Every domain two and three rating is Good or better, and the qualitative judgement is Outstanding. R27 (004:103)",
    );
  });

  it("[R8, R25] says what stands against the rating above the proposed one, and nothing above Outstanding", () => {
    const answers = ["Yes", "No", "Yes", "Yes", "Yes"] as const;
    const good = explain("1.2", { answers, proposed: "Good", reason: "Recruitment is agreed." });
    expect(good.at(-2)).toBe("Outstanding, the next rating up, needs a reason.");
    expect(good.at(-1)).toMatch(/ R10 \(004:139\)$/);
    const best = explain("1.2", { answers, proposed: "Outstanding", reason: "" });
    expect(best.filter((line) => line.includes("next rating up"))).toEqual([]);
    const worst = explain("1.2", { answers, proposed: "Inadequate", reason: "" });
    expect(worst.at(-1)).toBe("Requires improvement, the next rating up, is permitted.");
  });

  it("keeps to whole lines and a thousand characters", () => {
    const domainRatings = pack.domainRatings.map(({ id }) => ({ id, rating: "Inadequate" as const }));
    for (const proposed of ["Good", "Requires improvement", "Inadequate"] as const) {
      const input = {
        answers: ["No", "No", null] as const,
        domainRatings,
        proposed,
        positive: { count: 2, base: 22 },
      };
      const lines = explain("1.1", { ...input, qualitative: "Outstanding" });
      expect(lines.join("\n").length).toBeLessThanOrEqual(1000);
      if (lines.length < 10) expect(lines.at(-1)).toBe("More stands in the task pane.");
    }
  });
});

function explain(id: string, input: ExplanationInput): readonly string[] {
  const standard = findStandard(pack, id);
  if (standard === undefined) throw new Error(`There is no standard ${id}.`);
  return explainRating(pack, standard, input);
}

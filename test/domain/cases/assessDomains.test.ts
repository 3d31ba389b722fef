import { assessDomains, formShares } from "../../../src/domain/cases/assessDomains";
import { blankCase, blankCaseSample, type CaseEntry } from "../../../src/domain/cases/CaseEntry";
import { domainChecks } from "../../../src/domain/cases/domainChecks";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";

const blank = blankInspection(pack);

/** So many cases that count, the first of them with Yes to every key question of assessment. */
function cases(yes: number, no: number, more: readonly CaseEntry[] = []): Inspection {
  const answer = (word: string, index: number): CaseEntry => ({
    ...blankCase(`OOC-${index}`, `C-${index}`),
    answers: { "I 1.1": "No", A1S: word, A2S: word, A3S: "Yes" },
  });
  const entries = [
    ...Array.from({ length: yes }, (_, index) => answer("Yes", index)),
    ...Array.from({ length: no }, (_, index) => answer("No", yes + index)),
    ...more,
  ];
  return { ...blank, cases: { "out-of-court": entries } };
}

function standard(inspection: Inspection, id: string) {
  const found = assessDomains(pack, inspection).find((domain) => domain.standard === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe("assessDomains", () => {
  it("lists domain two and three in order, all blank at first", () => {
    const domains = assessDomains(pack, blank);
    expect(domains.map((each) => [each.standard, each.basis, each.shares.length])).toEqual([
      ["2.1", "entered", 3],
      ["2.2", "entered", 3],
      ["2.3", "entered", 3],
      ["2.4", "entered", 3],
      ["3.1", "cases", 3],
      ["3.2", "cases", 3],
      ["3.3", "cases", 3],
    ]);
    expect(domains.every(({ rating }) => rating?.rating === null)).toBe(true);
  });

  it("[R45] rates a standard by its lowest key question, in whole per cent, from included cases only", () => {
    const excluded = {
      ...blankCase("OOC-99"),
      sample: { ...blankCaseSample, decision: "exclude" as const },
      answers: { A1S: "No", A2S: "No", A3S: "No" },
    };
    const assessed = standard(cases(13, 7, [excluded]), "3.1");
    expect(assessed.shares.map(({ id, count, base, percent }) => [id, count, base, percent])).toEqual([
      ["A1S", 13, 20, "65.0"],
      ["A2S", 13, 20, "65.0"],
      ["A3S", 20, 20, "100.0"],
    ]);
    expect(assessed.rating).toMatchObject({ rating: "Good", deciding: ["A1S", "A2S"] });
    expect(assessed.shares[0]?.cases).toMatchObject({ all: 21, included: 20, excluded: 1 });
    expect(assessed.shares[0]?.neighbours?.down).toEqual({ rating: "Requires improvement", answers: 1 });
  });

  it("[R45] gives no rating and no trigger with published practice switched off", () => {
    const inspection = cases(13, 7);
    const off = { ...inspection, settings: { ...inspection.settings, publishedPractice: false } };
    expect(standard(off, "3.1")).toMatchObject({ rating: null, triggers: [] });
    expect(standard(off, "3.1").shares[0]).toMatchObject({ percent: "65.0", neighbours: null });
  });

  it("[R45] takes domain two as counts or as percentages, counts first", () => {
    const shares = {
      "2.1.1": { positive: 7, base: 10, percent: null },
      "2.1.2": { positive: null, base: null, percent: "64.4" },
      "2.1.3": { positive: 9, base: 10, percent: "12" },
    };
    const assessed = standard({ ...blank, shares }, "2.1");
    expect(assessed.shares.map(({ percent }) => percent)).toEqual(["70.0", "64.4", "90.0"]);
    expect(assessed.rating).toMatchObject({ rating: "Requires improvement", deciding: ["2.1.2"] });
  });

  it("[R47] shares resettlement and interview questions without rating them", () => {
    const inspection = {
      ...blank,
      cases: { resettlement: [{ ...blankCase("R1"), answers: { "CAG-I1": "No", "CAG-R2": "Yes" } }] },
    };
    const [interviews, resettlement] = formShares(pack, inspection);
    expect(interviews?.shares.map(({ question }) => question)).toEqual(["O 2.1", "O 2.2", "O 2.3"]);
    expect(resettlement?.shares).toHaveLength(14);
    expect(resettlement?.shares[1]).toMatchObject({ question: "CAG-R2", count: 1, base: 1, rating: null });
  });
});

describe("domainChecks", () => {
  const codes = (inspection: Inspection) =>
    domainChecks(pack, inspection).map(({ code, subject, severity }) => [code, subject.id, severity]);

  it("[P65] asks for a reason where the rating is not the one the cases give", () => {
    const inspection = { ...cases(90, 10), domainRatings: { "3.1": "Good" as const } };
    expect(codes(inspection)).toEqual([["DOMAIN-RATING-DIFFERS", "3.1", "warn"]]);
    expect(codes({ ...inspection, domainReasons: { "3.1": "One section weighs more." } })).toEqual([
      ["DOMAIN-RATING-DIFFERS", "3.1", "info"],
    ]);
    expect(codes({ ...inspection, domainRatings: { "3.1": "Outstanding" } })).toEqual([]);
    const settings = { ...blank.settings, publishedPractice: false };
    expect(codes({ ...inspection, settings })).toEqual([]);
  });

  it("[P66] [R16] names shares that contradict themselves", () => {
    const shares = {
      "2.1.1": { positive: 7, base: null, percent: null },
      "2.1.2": { positive: 7, base: 10, percent: "60" },
      "2.1.3": { positive: 11, base: 10, percent: null },
    };
    expect(codes({ ...blank, shares }).slice(0, 3)).toEqual([
      ["SHARE-HALF", "2.1", "warn"],
      ["SHARE-CONFLICT", "2.1", "warn"],
      ["BAND-INVALID", "2.1", expect.any(String)],
    ]);
  });

  it("[R45] points out where one answer would tip a rating", () => {
    expect(codes(cases(13, 7)).map(([code]) => code)).toContain("CASE-ONE-ANSWER");
  });
});

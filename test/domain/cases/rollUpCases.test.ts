import fc from "fast-check";
import type { CaseAnswer, RolledCase, RollUp } from "../../../src/domain/cases/rollUpCases";
import { rollUpCases } from "../../../src/domain/cases/rollUpCases";

const anyCase: fc.Arbitrary<RolledCase> = fc.record({
  answer: fc.constantFrom<CaseAnswer | null>("Yes", "No", "Not judged", "Not relevant", null),
  sample: fc.constantFrom("include" as const, "exclude" as const, "refer" as const, null),
});
const anyCases = fc.array(anyCase, { maxLength: 30 });
const included = (answer: CaseAnswer | null): RolledCase => ({ answer, sample: "include" });
const times = (count: number, answer: CaseAnswer | null) =>
  Array.from({ length: count }, () => included(answer));

describe("rollUpCases", () => {
  it("[R45] gives share and band over the cases included and answered, and no rating", () => {
    const cases: readonly RolledCase[] = [
      ...times(4, "Yes"),
      ...times(2, "No"),
      included(null),
      included("Not relevant"),
      { answer: "Yes", sample: "exclude" },
      { answer: "No", sample: "refer" },
      { answer: "No", sample: null },
    ];
    expect(rollUpCases(cases)).toEqual({
      count: 4,
      base: 6,
      percent: "66.7",
      band: "Reasonable majority",
      flags: [],
      rating: null,
      codes: ["ROLLUP-NO-RATING"],
      cases: { all: 11, included: 8, excluded: 1, referred: 1, undecided: 1, blank: 1, setAside: 1 },
    });
  });

  it("[R16] without an answered case there is no share", () => {
    expect(rollUpCases([included(null)])).toMatchObject({
      percent: null,
      band: null,
      flags: ["BAND-NO-BASE"],
    });
  });

  it("[R16] takes the small base of the settings", () => {
    expect(rollUpCases(times(6, "Yes"), { smallBase: 8 }).flags).toEqual(["BAND-SMALL-BASE"]);
  });

  it("[R45] the order of cases does not matter", () => {
    const shuffled = anyCases.chain((cases) =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cases, other]) => {
        expect(rollUpCases(other)).toEqual(rollUpCases(cases));
      }),
    );
  });

  it("[R45] a better answer never lowers the share", () => {
    fc.assert(
      fc.property(anyCases, anyCases, (before, after) => {
        const worse = rollUpCases([...before, included("No"), ...after]);
        const better = rollUpCases([...before, included("Yes"), ...after]);
        expect(Number(better.percent)).toBeGreaterThan(Number(worse.percent) - 0.05);
        expect(better.count).toBe(worse.count + 1);
        expect(better.base).toBe(worse.base);
      }),
    );
  });

  it("[R45, R16] a case that does not count changes no share: a blank is never a No", () => {
    const idle = anyCase.filter(
      ({ answer, sample }) => sample !== "include" || (answer !== "Yes" && answer !== "No"),
    );
    fc.assert(
      fc.property(anyCases, idle, (cases, extra) => {
        const shareOf = ({ count, base, percent, band, flags }: RollUp) => ({
          count,
          base,
          percent,
          band,
          flags,
        });
        expect(shareOf(rollUpCases([...cases, extra]))).toEqual(shareOf(rollUpCases(cases)));
      }),
    );
  });
});

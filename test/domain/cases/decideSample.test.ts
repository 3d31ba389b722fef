import fc from "fast-check";
import type { SampleFacts } from "../../../src/domain/cases/decideSample";
import { decideSample } from "../../../src/domain/cases/decideSample";

const facts = (letters: string): SampleFacts => {
  const [careExperienced, home, livedOutside, responsibleForAssessment] = [...letters].map((letter) =>
    letter === "-" ? null : letter === "y",
  ) as [boolean | null, boolean | null, boolean | null, boolean | null];
  return { careExperienced, home, livedOutside, responsibleForAssessment };
};

describe("decideSample", () => {
  it.each([
    ["n---", "include", []],
    ["yyn-", "include", []],
    ["yyyy", "include", ["CASE-HOST-SERVICES"]],
    ["yyyn", "refer", ["CASE-GAP-HOME-NOT-RESPONSIBLE"]],
    ["yn-y", "include", ["CASE-GAP-HOST-RESPONSIBLE"]],
    ["yn-n", "exclude", ["CASE-EXCLUDED"]],
  ] as const)(
    "[R40] care experienced, home, lived outside, responsible %s: %s",
    (letters, outcome, codes) => {
      expect(decideSample(facts(letters))).toEqual({ outcome, codes });
    },
  );

  it.each(["----", "y---", "yy--", "yyy-", "yn--"])("[R40] %s does not decide it yet", (letters) => {
    expect(decideSample(facts(letters))).toEqual({ outcome: null, codes: [] });
  });

  it("[R40] filling in a blank never turns one decision into another", () => {
    const known = fc.option(fc.boolean(), { nil: null });
    const some = fc.record({
      careExperienced: known,
      home: known,
      livedOutside: known,
      responsibleForAssessment: known,
    });
    const filled = fc.record({
      careExperienced: fc.boolean(),
      home: fc.boolean(),
      livedOutside: fc.boolean(),
      responsibleForAssessment: fc.boolean(),
    });
    fc.assert(
      fc.property(some, filled, (before, values) => {
        const entered = Object.entries(before).filter(([, value]) => value !== null);
        const { outcome } = decideSample(before);
        const after = decideSample({ ...values, ...Object.fromEntries(entered) });
        expect(outcome === null ? after.outcome : outcome).toBe(after.outcome);
      }),
    );
  });
});

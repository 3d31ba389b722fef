import fc from "fast-check";
import {
  countOf,
  countsOf,
  nextQuestion,
  peopleOf,
  tallyAnswers,
  withTap,
  withoutLastTap,
  type Tally,
  type Tap,
} from "../../src/taskpane/panes/measures/tally";

const blank: Tally = { measures: ["1.2.3a.1", "1.2.3a.2"], taps: [] };
const first = "1.2.3a.1";
const tapped = (...taps: readonly Tap[]): Tally => ({ ...blank, taps });
const next: Tap = { next: true };

const taps = fc.array(
  fc.oneof(
    fc.constant(next),
    fc.record({ measure: fc.constantFrom(...blank.measures), answer: fc.constantFrom(...tallyAnswers) }),
  ),
);

describe("a round of interviews that is being counted", () => {
  it("[R16] counts Yes over Yes and No; a question that was not asked counts nowhere", () => {
    const tally = tapped(
      { measure: first, answer: "Yes" },
      next,
      { measure: first, answer: "No" },
      next,
      { measure: first, answer: "Not asked" },
      next,
    );
    expect(countOf(tally, first)).toEqual({ positive: 1, base: 2 });
    expect(countsOf(tally)).toEqual([{ measure: first, positive: 1, base: 2 }]);
  });

  it("takes the last tap on a question of a person, and not both", () => {
    const tally = tapped({ measure: first, answer: "Yes" }, { measure: first, answer: "No" });
    expect(countOf(tally, first)).toEqual({ positive: 0, base: 1 });
  });

  it("goes on with the first question that has no answer yet, anew for each person", () => {
    const answered = tapped({ measure: first, answer: "Yes" });
    expect(nextQuestion(answered)).toBe("1.2.3a.2");
    expect(nextQuestion(withTap(answered, { measure: "1.2.3a.2", answer: "Not asked" }))).toBeNull();
    expect(nextQuestion(withTap(answered, next))).toBe(first);
  });

  it("[P48] takes back exactly the last tap, whatever it was", () => {
    fc.assert(
      fc.property(
        taps,
        fc.constantFrom(...blank.measures),
        fc.constantFrom(...tallyAnswers),
        (given, measure, answer) => {
          const tally = tapped(...given);
          expect(withoutLastTap(withTap(tally, { measure, answer }))).toEqual(tally);
          expect(withoutLastTap(withTap(tally, next))).toEqual(tally);
        },
      ),
    );
  });

  it("[P48] never counts more answers than people, nor more Yes than answers", () => {
    fc.assert(
      fc.property(taps, (given) => {
        const tally = tapped(...given);
        for (const measure of blank.measures) {
          const { positive, base } = countOf(tally, measure);
          expect(positive).toBeLessThanOrEqual(base);
          expect(base).toBeLessThanOrEqual(peopleOf(tally).length);
        }
      }),
    );
  });
});

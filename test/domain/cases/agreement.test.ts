import fc from "fast-check";
import { agreement, type RatedPair } from "../../../src/domain/cases/agreement";
import { blankCase } from "../../../src/domain/cases/CaseEntry";
import { compareCases } from "../../../src/domain/cases/compareCases";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";

/** Pairs of a two by two table: both Yes, Yes and No, No and Yes, both No. */
function table(bothYes: number, yesNo: number, noYes: number, bothNo: number): readonly RatedPair[] {
  const times = (count: number, pair: RatedPair) => Array.from({ length: count }, () => pair);
  return [
    ...times(bothYes, ["Yes", "Yes"]),
    ...times(yesNo, ["Yes", "No"]),
    ...times(noYes, ["No", "Yes"]),
    ...times(bothNo, ["No", "No"]),
  ];
}

const anyPairs = fc.array(fc.tuple(fc.constantFrom("Yes", "No"), fc.constantFrom("Yes", "No")), {
  minLength: 1,
  maxLength: 60,
});

describe("agreement", () => {
  it.each([
    // Sim and Wright (2005), The kappa statistic in reliability studies, Physical Therapy 85(3), table 1.
    ["Sim and Wright 2005", table(22, 2, 4, 11), 0.85, 0.67],
    // The proposals of 50 people in the entry on Cohen's kappa of Wikipedia: 0.4.
    ["fifty proposals", table(20, 5, 10, 15), 0.7, 0.4],
  ])("[P67] gives Cohen's kappa of the published example: %s", (_, pairs, observed, kappa) => {
    const result = agreement(pairs);
    expect([result.observed?.toFixed(2), result.kappa?.toFixed(2)]).toEqual([
      observed.toFixed(2),
      kappa.toFixed(2),
    ]);
  });

  it("[P67] gives Gwet's AC1 where nearly all answers are the same word, which takes kappa below nought", () => {
    // The paradox that AC1 answers: Gwet (2008), Computing inter-rater reliability and its variance in the presence of high
    // agreement, British Journal of Mathematical and Statistical Psychology 61(1), 29–48. 125 subjects, worked out by hand:
    // kappa (0.944 - 0.94528) / (1 - 0.94528), AC1 (0.944 - 0.054432) / (1 - 0.054432).
    const result = agreement(table(118, 5, 2, 0));
    expect(result.observed).toBeCloseTo(0.944, 3);
    expect(result.kappa).toBeCloseTo(-0.0234, 4);
    expect(result.ac1).toBeCloseTo(0.9408, 4);
    expect(result.remark).toBeNull();
  });

  it("[P67] gives both of the published example with three words to choose from", () => {
    // Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition: 100 pregnancies by two abstractors. The figures are
    // those of its author's package irrCAC 1.0 for R, overview of `cont3x3abstractors`.
    const times = (count: number, pair: RatedPair) => Array.from({ length: count }, () => pair);
    const result = agreement([
      ...times(13, ["Ectopic", "Ectopic"]),
      ...times(20, ["AIU", "AIU"]),
      ...times(7, ["AIU", "NIU"]),
      ...times(4, ["NIU", "AIU"]),
      ...times(56, ["NIU", "NIU"]),
    ]);
    expect(result.observed).toBeCloseTo(0.89, 10);
    expect(result.kappa).toBeCloseTo(0.7964094, 7);
    expect(result.ac1).toBeCloseTo(0.8493305, 7);
  });

  it("[P67] says where the number is small, where nobody chose the other word, and where there is none", () => {
    expect(agreement(table(4, 1, 1, 3)).remark).toBe("few");
    expect(agreement(table(12, 0, 0, 0), ["Yes", "No"])).toMatchObject({
      observed: 1,
      kappa: null,
      ac1: 1,
      remark: "one-answer",
    });
    expect(agreement([])).toEqual({
      pairs: 0,
      agreed: 0,
      observed: null,
      kappa: null,
      ac1: null,
      remark: "none",
    });
  });

  it("[P67] does not mind who is who, nor what the words are, and never exceeds the full agreement", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const result = agreement(pairs, ["Yes", "No"]);
        const swapped = agreement(
          pairs.map(([one, other]) => [other, one]),
          ["Yes", "No"],
        );
        const renamed = agreement(
          pairs.map(([one, other]) => [one === "Yes" ? "No" : "Yes", other === "Yes" ? "No" : "Yes"]),
          ["Yes", "No"],
        );
        for (const other of [swapped, renamed]) {
          expect(other.kappa ?? 9).toBeCloseTo(result.kappa ?? 9, 10);
          expect(other.ac1 ?? 9).toBeCloseTo(result.ac1 ?? 9, 10);
        }
        expect(result.kappa ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(result.ac1 ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        if (result.observed === 1) expect(result.ac1).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("compareCases", () => {
  it("[P67] pairs cases by reference, question by question, blanks and Not judged left out", () => {
    const form = findCaseForm(caseForms, "out-of-court");
    if (form === undefined) throw new Error("no form");
    const answered = (reference: string, answers: Readonly<Record<string, string>>) => ({
      ...blankCase(reference),
      answers,
    });
    const one = [
      answered("A", { "A 1.1": "Yes", A1S: "Yes" }),
      answered("B", { "A 1.1": "Yes" }),
      answered("C", { "A 1.1": "No" }),
    ];
    const other = [
      answered("B", { "A 1.1": "No", A1S: "No" }),
      answered("A", { "A 1.1": "Yes", A1S: "Not judged" }),
    ];
    expect(compareCases(form, one, other)).toEqual([
      {
        question: "A 1.1",
        agreement: expect.objectContaining({ pairs: 2, agreed: 1, remark: "few" }) as unknown,
        differing: ["B"],
      },
    ]);
  });
});

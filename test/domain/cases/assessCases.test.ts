import fc from "fast-check";
import type { AnsweredCase } from "../../../src/domain/cases/assessCases";
import { assessCases, shareOfQuestion } from "../../../src/domain/cases/assessCases";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import type { CaseAnswer } from "../../../src/domain/cases/rollUpCases";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";

const form = findCaseForm(caseForms, "out-of-court");
const resettlement = findCaseForm(caseForms, "resettlement");
const published = pack.publishedPractice;
if (form === undefined || resettlement === undefined || published === undefined)
  throw new Error("missing data");

const summaries = form.sections.flatMap(({ summary }) => summary ?? []);
const answered = (answers: AnsweredCase["answers"]): AnsweredCase => ({ sample: "include", answers });
const everywhere = (answer: CaseAnswer, more: AnsweredCase["answers"] = {}) =>
  answered({ ...Object.fromEntries(summaries.map((id) => [id, answer])), ...more });
const ratingsOf = (cases: readonly AnsweredCase[]) =>
  assessCases(form, cases, published).map(({ id, rating }) => [id, rating?.rating]);

const anyCase: fc.Arbitrary<AnsweredCase> = fc.record({
  sample: fc.constantFrom("include" as const, "exclude" as const, null),
  answers: fc.record(
    Object.fromEntries(summaries.map((id) => [id, fc.constantFrom<CaseAnswer | null>("Yes", "No", null)])),
  ),
});

describe("assessCases", () => {
  it("[R45] gathers the shares of nine summaries by the three standards of domain three", () => {
    const assessed = assessCases(form, [], published);
    expect(assessed.map(({ id, shares }) => [id, shares.map(({ question }) => question)])).toEqual([
      ["3.1", ["A1S", "A2S", "A3S"]],
      ["3.2", ["P1S", "P2S", "P3S"]],
      ["3.3", ["D1S", "D2S", "D3S"]],
    ]);
    expect(assessed.map(({ rating }) => rating?.rating)).toEqual([null, null, null]);
  });

  it("[R45] rates each standard by its lowest key question", () => {
    const cases = [
      ...Array.from({ length: 6 }, () => everywhere("Yes")),
      everywhere("Yes", { P2S: "No" }),
      everywhere("Yes", { P2S: "No", D3S: "No" }),
      everywhere("Yes", { P2S: "No" }),
      everywhere("Yes", { P2S: "No", A1S: "No" }),
    ];
    expect(ratingsOf(cases)).toEqual([
      ["3.1", "Outstanding"],
      ["3.2", "Requires improvement"],
      ["3.3", "Outstanding"],
    ]);
    const planning = assessCases(form, cases, published)[1];
    expect(planning?.rating?.deciding).toEqual(["P2S"]);
    expect(planning?.shares[1]).toMatchObject({
      question: "P2S",
      percent: "60.0",
      band: "Too few",
      rating: null,
      neighbours: { up: { rating: "Good", answers: 1 }, down: { rating: "Inadequate", answers: 2 } },
    });
    expect(planning?.triggers.map(({ code, keyQuestion, towards }) => [code, keyQuestion, towards])).toEqual([
      ["CASE-NEAR-BOUNDARY", "P2S", "Good"],
      ["CASE-ONE-ANSWER", "P2S", "Good"],
    ]);
  });

  it("[R45] without published practice there are shares and no rating", () => {
    expect(assessCases(form, [everywhere("Yes")], null)[0]).toMatchObject({
      shares: [{ percent: "100.0", neighbours: null }, {}, {}],
      rating: null,
      triggers: [],
    });
  });

  it("[R47] resettlement cases have shares and are not rated", () => {
    const cases = [answered({ "CAG-R1": "Yes" }), answered({ "CAG-R1": "Not relevant" }), answered({})];
    expect(assessCases(resettlement, cases, published)).toEqual([]);
    expect(shareOfQuestion("CAG-R1", cases)).toMatchObject({ count: 1, base: 1, rating: null });
  });

  it("[R45] the order of cases does not matter, and an excluded case changes nothing", () => {
    const shuffled = fc
      .array(anyCase, { maxLength: 12 })
      .chain((cases) =>
        fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
      );
    fc.assert(
      fc.property(shuffled, ([cases, other]) => {
        expect(assessCases(form, other, published)).toEqual(assessCases(form, cases, published));
        expect(ratingsOf([...cases, { ...everywhere("No"), sample: "exclude" }])).toEqual(ratingsOf(cases));
      }),
    );
  });
});

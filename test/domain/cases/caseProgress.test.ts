import { blankCase, blankCaseSample, blankCaseSection } from "../../../src/domain/cases/CaseEntry";
import { caseProgress } from "../../../src/domain/cases/caseProgress";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import { youthJustice202406 as pack } from "../../../src/packs";

const form = pack.cases && findCaseForm(pack.cases, "out-of-court");
if (form === undefined) throw new Error("no form");
const blank = blankCase("OOC-1");

describe("caseProgress", () => {
  it("[R46] counts what is to be answered; lists and texts may stay blank", () => {
    const { answered, toAnswer, sections, isDone } = caseProgress(form, {
      ...blank,
      answers: { "I 1.1": "No", "I 1.4": "Girl", "A 1.1": "Not judged" },
    });
    expect([answered, toAnswer, isDone]).toEqual([2, 61, false]);
    expect(sections.A1).toEqual({ answered: 1, toAnswer: 11 });
  });

  it("[R42] leaves only the summary of a section without relevant factors, where the rule settles it", () => {
    const without = { ...blankCaseSection, noFactors: true };
    const { sections } = caseProgress(form, { ...blank, sections: { P2: without, A2: without } });
    expect([sections.P2?.toAnswer, sections.A2?.toAnswer]).toEqual([1, 6]);
  });

  it("[R40] has nothing left in a case that is out of the sample, and in one answered wholly", () => {
    const out = { ...blank, sample: { ...blankCaseSample, decision: "exclude" as const } };
    const answers = Object.fromEntries(form.questions.map(({ id }) => [id, "Yes"]));
    expect(caseProgress(form, out).isDone).toBe(true);
    expect(caseProgress(form, { ...blank, answers })).toMatchObject({ answered: 61, isDone: true });
  });
});

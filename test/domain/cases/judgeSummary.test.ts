import fc from "fast-check";
import { findCaseForm, findCaseSection, weighingQuestions } from "../../../src/domain/cases/findInForms";
import type { SectionEntry } from "../../../src/domain/cases/judgeSummary";
import { judgeSummary } from "../../../src/domain/cases/judgeSummary";
import type { PromptAnswer } from "../../../src/domain/inspection/Inspection";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";

const form = findCaseForm(caseForms, "out-of-court");
if (form === undefined) throw new Error("no form");

function judge(id: string, entry: Partial<SectionEntry>) {
  return judgeSummary(form!, sectionOf(id), { answers: {}, answer: null, ...entry });
}

function sectionOf(id: string) {
  const section = findCaseSection(form!, id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

function all(id: string, answer: PromptAnswer) {
  return Object.fromEntries(weighingQuestions(form!, sectionOf(id)).map((question) => [question.id, answer]));
}

describe("judgeSummary", () => {
  it("[R41] weighs the questions of the section and suggests by their balance", () => {
    const answers = { ...all("A1", "Yes"), "A 1.3": "No" as const };
    expect(judge("A1", { answers, answer: "Yes" })).toMatchObject({
      above: 8,
      below: 1,
      suggestion: "Yes",
      status: "ok",
      codes: [],
    });
  });

  it("[R41] one critical omission is enough for No, and Yes is then blocked", () => {
    const entry = { answers: { ...all("A1", "Yes"), "A 1.2a": "No" as const }, critical: ["A 1.2a"] };
    expect(judge("A1", entry).suggestion).toBe("No");
    expect(judge("A1", { ...entry, answer: "Yes", reason: "I differ" })).toMatchObject({
      status: "blocked",
      codes: ["KQ-CRITICAL", "KQ-CRITICAL-CONFLICT"],
    });
  });

  it("[R41] a departure from the suggestion needs a reason", () => {
    const answers = all("D1", "No");
    expect(judge("D1", { answers, answer: "Yes" }).status).toBe("reason-needed");
    expect(judge("D1", { answers, answer: "Yes", reason: "one strength carries it" }).status).toBe("ok");
  });

  it.each(["P2", "P3", "D2", "D3"])("[R42] no factors make the summary of %s Yes", (id) => {
    expect(judge(id, { noFactors: true, answers: all(id, "No") })).toMatchObject({
      above: 0,
      below: 0,
      suggestion: "Yes",
      status: "unanswered",
      codes: ["CASE-NOFACTORS-YES"],
    });
    expect(judge(id, { noFactors: true, answer: "No" }).status).toBe("reason-needed");
    expect(judge(id, { noFactors: true, answer: "No", reason: "the file says otherwise" }).status).toBe("ok");
  });

  it.each(["A1", "A2", "A3", "P1", "D1"])("[R42] there is no such rule for %s", (id) => {
    expect(judge(id, { noFactors: true, answers: all(id, "No") })).toMatchObject({
      suggestion: "No",
      codes: ["CASE-NOFACTORS-NOT-AVAILABLE"],
    });
  });

  it("[R43] a record is expected without factors and beside a low level that is right", () => {
    const answers = { ...all("A3", "Yes"), "A 3.8": "No" as const };
    const codes = (entry: Partial<SectionEntry>) => judge("A3", { answers, ...entry }).codes;
    expect(codes({})).toEqual([]);
    expect(codes({ noFactors: true })).toContain("CASE-RECORD-EXPECTED");
    expect(codes({ level: "Low" })).toEqual(["CASE-RECORD-EXPECTED"]);
    expect(codes({ level: "Medium" })).toEqual([]);
    expect(codes({ level: "Low", answers: { ...answers, "A 3.5": "No" } })).toEqual([]);
    expect(codes({ noFactors: true, answers: { ...answers, "A 3.8": null } })).not.toContain(
      "CASE-RECORD-EXPECTED",
    );
  });

  it("[R44] planning is judged by its own answers, whatever assessment missed", () => {
    const answers = { ...all("A1", "No"), ...all("P1", "Yes") };
    expect(judge("P1", { answers }).suggestion).toBe("Yes");
    expect(judge("A1", { answers }).suggestion).toBe("No");
  });

  it("[R46] background questions never count", () => {
    const answers = { ...all("A1", "Yes"), "A 1.10": "No" as const };
    expect(judge("A1", { answers })).toMatchObject({ above: 9, below: 0 });
  });

  it("refuses a section without a summary question", () => {
    expect(() => judge("O2", {})).toThrow("O2");
  });

  it("[R41, R4] a blank is never a No: while one is left there is no suggestion", () => {
    const ids = weighingQuestions(form, sectionOf("P3")).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom("Yes" as const, "No" as const),
        (blank, answer) => {
          const judged = judge("P3", { answers: { ...all("P3", answer), [blank]: null } });
          expect(judged).toMatchObject({ suggestion: null, blank: 1, below: answer === "No" ? 3 : 0 });
        },
      ),
    );
  });
});

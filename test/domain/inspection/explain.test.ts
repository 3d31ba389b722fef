import { findKeyQuestion } from "../../../src/domain/framework/find";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { assessKeyQuestion } from "../../../src/domain/inspection/assessKeyQuestion";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { explainKeyQuestion } from "../../../src/domain/inspection/explainKeyQuestion";
import { explainOverall } from "../../../src/domain/inspection/explainOverall";
import type { Inspection, PromptAnswer } from "../../../src/domain/inspection/Inspection";
import { lineText } from "../../../src/domain/rating/explanationLine";
import { youthJustice202406 as pack } from "../../../src/packs/index";

function explain(
  id: string,
  answers: readonly (PromptAnswer | "critical" | null)[],
  own?: "Yes" | "No",
): readonly string[] {
  const prompts = answers.map((answer, place) => [
    `${id}${"abcdefgh"[place] ?? ""}`,
    {
      answer: answer === "critical" ? "No" : answer,
      critical: answer === "critical",
      measures: {},
      note: "",
      reason: "r",
    },
  ]);
  const inspection: Inspection = {
    ...blankInspection(pack),
    prompts: Object.fromEntries(prompts),
    keyQuestions: own === undefined ? {} : { [id]: { answer: own, reason: "" } },
  };
  const keyQuestion = findKeyQuestion(pack, id);
  if (keyQuestion === undefined) throw new Error(`no ${id}`);
  return explainKeyQuestion(
    pack,
    keyQuestion,
    inspection,
    assessKeyQuestion(pack, keyQuestion, inspection),
  ).map(lineText);
}

describe("the explanation of a key question", () => {
  it("[R2] shows the balance, and the passage about this key question", () => {
    expect(explain("1.2.2", ["Yes", "Yes", "No"], "Yes")).toEqual([
      "3 prompts: 2 above the line, 1 below, 0 not judged, 0 blank.",
      "2 against 1: Yes is suggested. R2 (004:761)",
      "Your answer is Yes: accepted. R5 (004:97)",
    ]);
  });

  it("[R3] names the critical shortfalls", () => {
    expect(explain("1.2.2", ["Yes", "Yes", "critical"])[1]).toBe(
      "1.2.2(c) is No and critical: No is suggested whatever the balance. R3 (004:194)",
    );
  });

  it("[R4] [R6] says why nothing is suggested", () => {
    expect(explain("1.2.2", ["Yes", null, null])[1]).toBe("2 are blank: no suggestion yet. R4");
    expect(explain("1.2.2", ["Not judged", "Not judged", "Not judged"])[1]).toBe(
      "No prompt is judged: there is nothing to suggest from. R4",
    );
    expect(explain("1.2.3", ["Yes", "Yes", "No", "No"])[1]).toBe(
      "2 against 2: the balance is even, and the answer is yours to decide. R6 (004:194)",
    );
  });

  it("[R5] says what an answer against the suggestion still needs", () => {
    expect(explain("1.2.2", ["Yes", "Yes", "No"], "No").slice(2)).toEqual([
      "Your answer is No: a reason is needed. R5 (004:97)",
    ]);
  });
});

describe("the explanation of the overall rating", () => {
  it("[R37] [R38] [R39] says what binds it, and what stands against the rating above the proposed one", () => {
    const inspection: Inspection = {
      ...blankInspection(pack, { resettlementCases: 2 }),
      standards: { "4.1": { qualitative: null, proposed: "Inadequate", reason: "" } },
      overall: { proposed: "Good", reason: "" },
    };
    const lines = explainOverall(pack, inspection, assessInspection(pack, inspection)).map(lineText);
    expect(lines).toEqual([
      "The overall rating is yours to propose; the documents do not say how it is worked out. R38 (004:43)",
      expect.stringMatching(/^Composite of published practice: no score without the ratings of 1\.1, .*\.$/),
      "Rating of 4.1: Inadequate. R37 (004:43)",
      "View of diversity practice: not recorded. R39 (004:99)",
      "Proposed: Good: accepted.",
      "Outstanding, the next rating up, is not permitted.",
      expect.stringMatching(/R37 \(004:43\)$/),
      expect.stringMatching(/R39 \(004:99\)$/),
    ]);
  });

  it("[R12] says that 4.1 does not apply", () => {
    const inspection = blankInspection(pack, { resettlementCases: 0 });
    const lines = explainOverall(pack, inspection, assessInspection(pack, inspection)).map(lineText);
    expect(lines).toContain("Rating of 4.1: Not applicable. R12 (004:43)");
  });
});

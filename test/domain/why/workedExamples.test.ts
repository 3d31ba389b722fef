import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, KeyQuestionAnswer, PromptAnswer } from "../../../src/domain/inspection/Inspection";
import type { Way } from "../../../src/domain/why/Way";
import { whatWouldChange } from "../../../src/domain/why/whatWouldChange";
import { youthJustice202406 as pack } from "../../../src/packs/index";

type Row = PromptAnswer | "critical" | null;

/** An inspection in which one key question's prompts are answered so, in order. */
function withPrompts(keyQuestion: string, rows: readonly Row[]): Inspection {
  const entries = rows.map((row, place): [string, Inspection["prompts"][string]] => [
    `${keyQuestion}${"abcdefgh"[place] ?? ""}`,
    {
      answer: row === "critical" ? "No" : row,
      critical: row === "critical",
      measures: {},
      note: "",
      reason: "",
    },
  ]);
  return { ...blankInspection(pack), prompts: Object.fromEntries(entries) };
}

function withAnswers(standard: string, answers: readonly (KeyQuestionAnswer | null)[]): Inspection {
  const entries = answers.map((answer, place) => [`${standard}.${place + 1}`, { answer, reason: "" }]);
  return {
    ...blankInspection(pack, { resettlementCases: 2 }),
    keyQuestions: Object.fromEntries(entries),
  };
}

/** `up to Yes: change 2 of 1.1.1a 1.1.1b No to Yes` */
function told(ways: readonly Way[]): readonly string[] {
  return ways.map(({ direction, to, rating, steps, answersOnly }) => {
    const said = steps.map(({ verb, choose, anyOf, from, changeTo }) => {
      const ids = [...new Set(anyOf.map(({ id }) => id))].join(" ");
      return `${verb} ${choose} of ${ids}, ${from ?? "blank"} to ${changeTo.join(" or ")}`;
    });
    const only = answersOnly ? " by answers" : "";
    return `${rating === undefined ? "" : `${rating} `}${direction} to ${to}${only}: ${said.join("; ")}`;
  });
}

const suggestion = (inspection: Inspection, id: string) =>
  told(whatWouldChange(pack, inspection, { of: "suggestion", id }));

describe("what would change a suggestion", () => {
  it("[R2] two of three No are needed against Y N N N, one for a tie", () => {
    expect(suggestion(withPrompts("1.3.2", ["Yes", "No", "No", "No"]), "1.3.2")).toEqual([
      "up to Yes: change 2 of 1.3.2b 1.3.2c 1.3.2d, No to Yes",
      "up to Decide: change 1 of 1.3.2b 1.3.2c 1.3.2d, No to Yes",
    ]);
  });

  it("[R3] one critical shortfall among seven Yes is the one answer, or the one mark, that matters", () => {
    const rows: readonly Row[] = ["critical", "Yes", "Yes", "Yes", "Yes", "Yes", "Yes", "Yes"];
    expect(suggestion(withPrompts("4.1.2", rows), "4.1.2")).toEqual([
      "up to Yes: change 1 of 4.1.2a, No to Yes",
      "up to Yes: unmark 1 of 4.1.2a, No to No",
      "up to Decide: unmark 1 of 4.1.2a, No to No; change 3 of 4.1.2b 4.1.2c 4.1.2d 4.1.2e 4.1.2f 4.1.2g 4.1.2h, Yes to No",
      "up to Decide by answers: change 1 of 4.1.2a, No to Yes; change 4 of 4.1.2b 4.1.2c 4.1.2d 4.1.2e 4.1.2f 4.1.2g 4.1.2h, Yes to No",
    ]);
  });

  it("[R3] a mark left on a Yes takes effect when that answer becomes No", () => {
    const inspection = withPrompts("1.2.2", ["Yes", "Yes", "Yes"]);
    const a = inspection.prompts["1.2.2a"];
    const marked = {
      ...inspection,
      prompts: { ...inspection.prompts, ...(a && { "1.2.2a": { ...a, critical: true } }) },
    };
    expect(suggestion(marked, "1.2.2")).toEqual(["down to No: change 1 of 1.2.2a, Yes to No"]);
  });

  it("[R4] a blank is answered, not changed; with Y Y either answer keeps Yes", () => {
    const ways = suggestion(withPrompts("1.4.2", ["Yes", "Yes", null]), "1.4.2");
    expect(ways[0]).toBe("up to Yes: answer 1 of 1.4.2c, blank to Yes or No");
    expect(suggestion(withPrompts("1.3.2", []), "1.3.2")[0]).toBe(
      "up to Yes: answer 3 of 1.3.2a 1.3.2b 1.3.2c 1.3.2d, blank to Yes; answer 1 of 1.3.2a 1.3.2b 1.3.2c 1.3.2d, blank to Yes or No",
    );
  });

  it("[R1] what is Not judged may be judged", () => {
    expect(suggestion(withPrompts("1.2.2", ["Yes", "No", "Not judged"]), "1.2.2")).toContain(
      "up to Yes: change 1 of 1.2.2c, Not judged to Yes",
    );
  });
});

describe("what would change a default", () => {
  const ofDefault = (inspection: Inspection, id: string) =>
    told(whatWouldChange(pack, inspection, { of: "default", id }));

  it("[R7] [R9] every No stands between Requires improvement and Good", () => {
    expect(ofDefault(withAnswers("1.1", ["Yes", "No", "Yes"]), "1.1")).toEqual([
      "up to Good: change 1 of 1.1.2, No to Yes",
    ]);
    expect(ofDefault(withAnswers("1.4", ["No", null, null, null]), "1.4")).toEqual([
      "up to Good: change 1 of 1.4.1, No to Yes; answer 3 of 1.4.2 1.4.3 1.4.4, blank to Yes",
    ]);
    expect(ofDefault(withAnswers("1.3", ["Yes", "Yes", "Yes"]), "1.3")).toEqual([
      "down to Requires improvement: change 1 of 1.3.1 1.3.2 1.3.3, Yes to No",
    ]);
  });

  it("[R11] [R12] nothing moves a default that is switched off or a standard that does not apply", () => {
    const inspection = withAnswers("3.4", ["Yes", "No", "Yes"]);
    const off = { ...inspection, settings: { ...inspection.settings, default34ByAnalogy: false } };
    expect(ofDefault(inspection, "3.4")).toHaveLength(1);
    expect(ofDefault(off, "3.4")).toEqual([]);
    const none = { ...inspection, details: { ...inspection.details, resettlementCases: 0 } };
    expect(ofDefault(none, "4.1")).toEqual([]);
  });
});

describe("what would change permissions", () => {
  const allGood: Inspection["domainRatings"] = Object.fromEntries(
    ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"].map((id) => [id, "Good"]),
  );
  const standards: Inspection["standards"] = {
    "1.1": { qualitative: "Outstanding", proposed: null, reason: "" },
    "3.4": { qualitative: null, proposed: "Inadequate", reason: "" },
  };

  it("[R27] the one rating below Good bars 1.1 Outstanding, 3.4 on its own sheet as well as any other", () => {
    const inspection = { ...withAnswers("1.1", ["Yes", "Yes", "Yes"]), domainRatings: allGood, standards };
    const ways = told(whatWouldChange(pack, inspection, { of: "permitted", id: "1.1" }));
    expect(ways[0]).toBe("Outstanding up to with-reason: change 1 of 3.4, Inadequate to Good or Outstanding");
    const [way] = whatWouldChange(pack, inspection, { of: "permitted", id: "1.1" });
    expect(way?.example).toEqual([{ kind: "proposed", id: "3.4", to: "Good" }]);
  });

  it("[R32] both 2.3 and 3.3 must be Outstanding for 1.3", () => {
    const inspection: Inspection = {
      ...withAnswers("1.3", ["Yes", "Yes", "Yes"]),
      domainRatings: { ...allGood, "2.3": "Outstanding" },
      standards: { ...standards, "1.3": { qualitative: "Good", proposed: null, reason: "" } },
    };
    expect(told(whatWouldChange(pack, inspection, { of: "permitted", id: "1.3" }))[0]).toBe(
      "Outstanding up to with-reason: change 1 of 3.3, Good to Outstanding; change 1 of 1.3, Good to Outstanding",
    );
  });

  it("[R37] [R39] 4.1 Inadequate bars overall Outstanding, and insufficient diversity practice asks for a reason", () => {
    const inspection: Inspection = {
      ...blankInspection(pack, { resettlementCases: 3 }),
      standards: { "4.1": { qualitative: null, proposed: "Inadequate", reason: "" } },
    };
    expect(told(whatWouldChange(pack, inspection, { of: "permitted", id: "overall" }))).toEqual([
      "Outstanding up to permitted: change 1 of 4.1, Inadequate to Outstanding or Good or Requires improvement",
      "Outstanding up to with-reason: change 1 of 4.1, Inadequate to Outstanding or Good or Requires improvement; answer 1 of diversity, blank to Insufficient",
    ]);
  });
});

describe("what would change the composite of published practice", () => {
  it("[R38] names the points still needed and the ratings that can give them, never 4.1", () => {
    const inspection: Inspection = {
      ...blankInspection(pack, { resettlementCases: 3 }),
      domainRatings: Object.fromEntries(
        ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"].map((id) => [id, "Good"]),
      ),
      standards: Object.fromEntries(
        ["1.1", "1.2", "1.3", "1.4", "3.4"].map((id) => [
          id,
          { qualitative: null, proposed: "Good", reason: "" },
        ]),
      ),
    };
    const [up] = whatWouldChange(pack, inspection, { of: "composite", id: "composite" });
    expect(up).toMatchObject({
      direction: "up",
      from: "Good",
      to: "Outstanding",
      size: 7,
      points: { atLeast: 7 },
    });
    const ids = up?.steps.flatMap(({ anyOf }) => anyOf.map(({ id }) => id)) ?? [];
    expect(ids).toHaveLength(12);
    expect(ids).not.toContain("4.1");
    const off = { ...inspection, settings: { ...inspection.settings, publishedPractice: false } };
    expect(whatWouldChange(pack, off, { of: "composite", id: "composite" })).toEqual([]);
  });
});

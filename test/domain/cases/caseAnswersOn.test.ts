import { caseAnswersOn, countsFromCases } from "../../../src/domain/cases/caseAnswersOn";
import { casesBehind } from "../../../src/domain/cases/casesBehind";
import { blankCase, type CaseEntry } from "../../../src/domain/cases/CaseEntry";
import { findPrompt } from "../../../src/domain/framework/find";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs";

const inspection = blankInspection(pack);

function counted(
  reference: string,
  answers: CaseEntry["answers"],
  notes: CaseEntry["notes"] = {},
): CaseEntry {
  return { ...blankCase(reference, `C-${reference}`), answers, notes };
}

const measureOf = (prompt: string, place: number) => findPrompt(pack, prompt)!.measures[place]!;

describe("[R19] [P69] what the interviews in cases offer to measures", () => {
  const care = "I 1.1";
  const cases = {
    "out-of-court": [
      counted("1", { [care]: "No", "O 2.1": "Yes" }),
      counted("2", { [care]: "No", "O 2.1": "No" }),
      counted("3", { [care]: "No", "O 2.1": "Not judged" }),
      counted("4", { [care]: "No" }),
      {
        ...counted("5", { "O 2.1": "Yes" }),
        sample: { ...blankCase().sample, decision: "exclude" as const },
      },
    ],
  };

  it("counts Yes over Yes and No of the cases that count, for every interview measure of its prompts", () => {
    const offered = (prompt: string, place: number) =>
      countsFromCases(pack, { ...inspection, cases }, measureOf(prompt, place)).map(({ question, sum }) => [
        question.id,
        sum,
      ]);
    expect(offered("1.3.2a", 0)).toEqual([["O 2.1", { positive: 1, base: 2 }]]);
    expect(offered("1.3.3a", 0)).toEqual([["O 2.1", { positive: 1, base: 2 }]]);
    // The share of the area with good relations is no interview of a case, and 1.4.3a is asked elsewhere.
    expect([offered("1.3.3a", 1), offered("1.4.3a", 0)]).toEqual([[], []]);
  });

  it("[R16] offers a blank and never a zero while no case has an answer", () => {
    const [offer] = countsFromCases(pack, inspection, measureOf("1.3.2a", 0));
    expect(offer?.sum).toEqual({ positive: null, base: null });
  });
});

describe("[R47] the case answers that bear on a prompt", () => {
  const cases = {
    resettlement: [
      counted("R1", { "CAG-I2": "No", "CAG-R1": "Yes", "CAG-R2": "No" }, { "CAG-R2": "A hostel." }),
      counted(
        "R2",
        { "CAG-R1": "Not relevant", "CAG-R2": "Yes" },
        { "CAG-R2": "A flat.", "CAG-R3": "Late." },
      ),
      counted("R3", { "CAG-R2": "Yes" }, { "CAG-R2": "Left out." }),
    ].map((entry) => ({
      ...entry,
      sample: {
        ...entry.sample,
        decision: entry.reference === "R3" ? ("exclude" as const) : ("include" as const),
      },
    })),
  };

  it("are shares without a rating, and descriptions as text, of its own questions", () => {
    const on = caseAnswersOn(pack, { ...inspection, cases }, "4.1.2a");
    expect(on.map(({ question, share }) => [question.id, share.count, share.base, share.rating])).toEqual([
      ["CAG-R1", 1, 1, null],
      ["CAG-R2", 1, 2, null],
    ]);
    expect(on[1]?.described.map(({ reference, answer, text }) => [reference, answer, text])).toEqual([
      ["R1", "No", "A hostel."],
      ["R2", "Yes", "A flat."],
    ]);
    expect(caseAnswersOn(pack, { ...inspection, cases }, "1.1.1a")).toEqual([]);
  });
});

describe("casesBehind", () => {
  it("[R45] [R16] puts each case into one group: a blank is no No, and what does not count is named apart", () => {
    const sampled = (reference: string, decision: "exclude" | "refer") => ({
      ...counted(reference, { A1S: "Yes" }),
      sample: { ...blankCase().sample, decision },
    });
    const cases = {
      "out-of-court": [
        counted("yes", { "I 1.1": "No", A1S: "Yes" }),
        counted("no", { "I 1.1": "No", A1S: "No" }),
        counted("aside", { "I 1.1": "No", A1S: "Not judged" }),
        counted("blank", { "I 1.1": "No" }),
        sampled("out", "exclude"),
        sampled("asked", "refer"),
        counted("open", { A1S: "No" }),
      ],
    };
    const behind = casesBehind(pack, { ...inspection, cases }, "A1S");
    const groups = Object.entries(behind ?? {}).map(([group, found]) => [
      group,
      (found as readonly { reference: string }[]).map(({ reference }) => reference).join(),
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      yes: "yes",
      no: "no",
      setAside: "aside",
      blank: "blank",
      excluded: "out",
      referred: "asked",
      open: "open",
    });
    expect(casesBehind(pack, inspection, "2.1.1")).toBeNull();
  });
});

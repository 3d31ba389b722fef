import fc from "fast-check";
import { canSignOff } from "../../../src/domain/checks/canSignOff";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { evidenceChecks } from "../../../src/domain/evidence/evidenceChecks";
import type { EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { wordsAbout } from "../../../src/domain/evidence/wordsAbout";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyInspection } from "../inspection/anyInspection";
import { anyItem, item } from "./anyItem";

const blank = blankInspection(pack, { fieldworkStart: "2024-11-04" });

/** An item that raises nothing by itself. */
const whole: Partial<EvidenceItem> = {
  id: "E-0000001",
  date: "2024-10-01",
  type: "Document",
  text: "Minutes show the plan on every agenda",
  prompts: ["1.1.1a"],
  direction: "Supports",
};

function withEvidence(items: readonly Partial<EvidenceItem>[], entry?: Partial<PromptEntry>): Inspection {
  return {
    ...blank,
    evidence: items.map((fields) => item({ ...whole, ...fields })),
    prompts: entry
      ? { "1.1.1a": { answer: null, critical: false, measures: {}, note: "", reason: "", ...entry } }
      : {},
  };
}

/** The findings, as `code subject severity`. */
function found(inspection: Inspection): readonly string[] {
  return evidenceChecks(pack, inspection).map(
    ({ code, subject, severity }) => `${code} ${subject.id} ${severity}`,
  );
}

function textsOf(inspection: Inspection): readonly string[] {
  return evidenceChecks(pack, inspection).map(({ text }) => text);
}

describe("evidenceChecks", () => {
  it("says nothing of a blank inspection, nor of whole items beside blank prompts", () => {
    expect(found(blank)).toEqual([]);
    expect(found(withEvidence([{}]))).toEqual([]);
  });

  it("[P40] points out a Yes or No that nothing is logged for, and no other answer", () => {
    expect(found(withEvidence([], { answer: "Yes" }))).toEqual(["EVID-NONE 1.1.1a info"]);
    expect(found(withEvidence([], { answer: "No" }))).toEqual(["EVID-NONE 1.1.1a info"]);
    expect(found(withEvidence([], { answer: "Not judged" }))).toEqual([]);
    expect(found(withEvidence([{ withdrawn: true }], { answer: "Yes" }))).toEqual(["EVID-NONE 1.1.1a info"]);
  });

  it("[P40] says so where nothing that is logged points the answer's way, context aside", () => {
    const against: Partial<EvidenceItem> = { direction: "Against" };
    const mentioned = { note: "The plan is on every agenda in the minutes" };
    const codes = (items: readonly Partial<EvidenceItem>[], answer: "Yes" | "No"): readonly string[] =>
      found(withEvidence(items, { answer, ...mentioned }));
    expect(codes([against], "Yes")).toEqual(["EVID-NONE-FOR 1.1.1a info"]);
    expect(codes([{}], "No")).toEqual(["EVID-NONE-FOR 1.1.1a info"]);
    expect(codes([{ direction: "Context" }], "Yes")).toEqual(["EVID-NONE-FOR 1.1.1a info"]);
    expect(codes([{ direction: "Context" }], "No")).toEqual(["EVID-NONE-FOR 1.1.1a info"]);
    expect(textsOf(withEvidence([against], { answer: "Yes", ...mentioned }))).toEqual([
      "Nothing that is logged points this answer’s way yet.",
    ]);
    expect(codes([against], "No")).toEqual(["EVID-ONE-TYPE 1.1.1a info"]);
    // A direction that is blank may yet turn out to point the answer's way.
    expect(codes([against, { id: "E-0000002", text: "Other", direction: null }], "Yes")).toEqual([
      "EVID-INCOMPLETE E-0000002 info",
    ]);
  });

  it("[P41] points out an answer that rests on one source type only", () => {
    const two = [{}, { id: "E-0000002", text: "Other minutes of the Board" }];
    expect(found(withEvidence(two, { answer: "Yes" }))).toEqual(["EVID-ONE-TYPE 1.1.1a info"]);
    expect(textsOf(withEvidence(two, { answer: "Yes" }))[0]).toContain("(document)");
    const other = [{}, { id: "E-0000002", text: "The Chair says so", type: "Interview" as const }];
    expect(found(withEvidence(other, { answer: "Yes" }))).toEqual([]);
  });

  it("[P41] counts the source types of the items that point the answer's way, and no others", () => {
    const note = "Minutes show the plan; the Chair says so";
    const beside = (direction: "Against" | "Context"): readonly Partial<EvidenceItem>[] => [
      {},
      { id: "E-0000002", text: "The Chair says so", type: "Interview", direction },
    ];
    const context = withEvidence(beside("Context"), { answer: "Yes", note });
    expect(found(context)).toEqual(["EVID-ONE-TYPE 1.1.1a info"]);
    expect(textsOf(context)).toEqual([
      "All the evidence that points this answer’s way is of one source type (document). Look for another.",
    ]);
    expect(textsOf(withEvidence(beside("Against"), { answer: "Yes", note }))[0]).toContain("(document)");
    expect(textsOf(withEvidence(beside("Against"), { answer: "No", note }))[0]).toContain("(interview)");
  });

  it("[P42] warns of evidence that points the other way than the answer, until note or reason has a word about it", () => {
    const both = [
      {},
      {
        id: "E-0000002",
        type: "Interview" as const,
        direction: "Against" as const,
        text: "Attendance fell over summer",
      },
    ];
    expect(contrary(withEvidence(both, { answer: "Yes" }))).toEqual([sentence("E-0000002")]);
    expect(contrary(withEvidence(both, { answer: "No" }))).toEqual([sentence("E-0000001")]);
    const noted = (note: string, reason = ""): Inspection =>
      withEvidence(both, { answer: "Yes", note, reason });
    expect(contrary(noted("A good Board"))).toEqual([sentence("E-0000002")]);
    expect(contrary(noted("Attending fell in the summer only"))).toEqual([]);
    expect(contrary(noted("", "E-0000002 weighs little"))).toEqual([]);
  });

  it("[P42] judges each item that points the other way, and names those that nothing is said of", () => {
    const against = { direction: "Against" as const };
    const three = [
      {},
      { ...against, id: "E-0000002", text: "Attendance fell over summer" },
      { ...against, id: "E-0000003", text: "Parents never heard of it" },
      { ...against, id: "E-0000004", text: "Budget figures are missing" },
    ];
    const noted = (note: string): readonly string[] => contrary(withEvidence(three, { answer: "Yes", note }));
    expect(noted("")).toEqual([sentence("E-0000004, E-0000003, E-0000002")]);
    expect(noted("See E-0000003")).toEqual([sentence("E-0000004, E-0000002")]);
    expect(noted("See E-0000003; attendance fell, but in summer only")).toEqual([sentence("E-0000004")]);
    expect(noted("E-0000002, E-0000003 and E-0000004 weigh little")).toEqual([]);
  });

  function contrary(inspection: Inspection): readonly string[] {
    return evidenceChecks(pack, inspection)
      .filter(({ code, severity, field }) => `${code} ${severity} ${field}` === "EVID-CONTRARY warn note")
      .map(({ text }) => text);
  }

  function sentence(items: string): string {
    return `Logged evidence points the other way than this answer (${items}), and the note has no word about it. Say how you weighed it.`;
  }

  it("[P43] points out what is older than the prompt asks for, from the start of the fieldwork on", () => {
    expect(found(withEvidence([{ date: "2023-11-04" }]))).toEqual([]);
    expect(found(withEvidence([{ date: "2023-11-03" }]))).toEqual(["EVID-OLD E-0000001 info"]);
    expect(found(withEvidence([{ date: "2023-11-03", prompts: ["1.1.1b"] }]))).toEqual([]);
    const besideUndated = withEvidence([
      { date: "2023-11-03" },
      { id: "E-0000002", text: "Later", date: null },
    ]);
    expect(found(besideUndated)).toEqual(["EVID-OLD E-0000001 info", "EVID-UNDATED E-0000002 info"]);
    expect(found(withEvidence([{ date: "2022-11-05", prompts: ["1.2.5b"] }]))).toEqual([]);
    expect(textsOf(withEvidence([{ date: "2020-01-01", prompts: ["1.1.1a", "1.1.1d"] }]))).toEqual([
      "The documents ask for evidence from the 12 months before the fieldwork for 1.1.1(a), 1.1.1(d); this is older.",
    ]);
  });

  it("[P43] counts back from today while the fieldwork has no start", () => {
    const { details } = blankInspection(pack);
    const notStarted = { ...withEvidence([{ date: "2023-11-03" }]), details };
    const said = (inspection: Inspection, today: string | null): readonly string[] =>
      checkInspection(pack, inspection, assessInspection(pack, inspection), today)
        .filter(({ code }) => code === "EVID-OLD")
        .map(({ text }) => text);
    expect(said(notStarted, "2024-11-04")).toEqual([
      "The documents ask for evidence from the 12 months before today (the fieldwork has no start yet) for 1.1.1(a); this is older.",
    ]);
    expect(said(notStarted, "2024-11-03")).toEqual([]);
    expect(said(notStarted, null)).toEqual([]);
    // Once the start is known, today plays no part.
    const started = { ...notStarted, details: { ...details, fieldworkStart: "2024-11-03" } };
    expect(said(started, "2026-01-01")).toEqual([]);
  });

  it("[P43] points out an item without a date where the prompt has a limit, and nowhere else", () => {
    expect(textsOf(withEvidence([{ date: null, prompts: ["1.1.1a", "1.1.1b", "1.1.1d"] }]))).toEqual([
      "This evidence has no date, so nobody can tell whether it is from the 12 months that the documents ask for, for 1.1.1(a), 1.1.1(d).",
    ]);
    const { details } = blankInspection(pack);
    expect(found({ ...withEvidence([{ date: null }]), details })).toEqual(["EVID-UNDATED E-0000001 info"]);
    expect(found(withEvidence([{ date: null, prompts: ["1.1.1b"] }]))).toEqual([]);
    expect(found(withEvidence([{ date: null, withdrawn: true }]))).toEqual([]);
  });

  it("[P44] warns of an item that bears on no prompt, or on one that there is not", () => {
    expect(found(withEvidence([{ prompts: [] }]))).toEqual(["EVID-NO-PROMPT E-0000001 warn"]);
    expect(found(withEvidence([{ unknownPrompts: ["9.9.9z"] }]))).toEqual([
      "EVID-UNKNOWN-PROMPT E-0000001 warn",
    ]);
    expect(found(withEvidence([{ prompts: [], unknownPrompts: ["1.1.1"] }]))).toEqual([
      "EVID-UNKNOWN-PROMPT E-0000001 warn",
    ]);
    expect(textsOf(withEvidence([{ unknownPrompts: ["9.9.9z", "x"] }]))[0]).toContain("“9.9.9z”, “x”");
    expect(found(withEvidence([{ prompts: [], withdrawn: true }]))).toEqual([]);
  });

  it("[P46] warns once of a text that is logged twice, naming both, counts of rounds aside", () => {
    const twice = [{}, { id: "E-0000002", text: "  minutes show THE plan, on every agenda." }];
    expect(found(withEvidence(twice))).toEqual(["EVID-REPEATED E-0000001 warn"]);
    expect(textsOf(withEvidence(twice))[0]).toContain("(E-0000001, E-0000002)");
    const rounds = { measure: "1.2.3a.1", positive: 4, base: 5, prompts: ["1.2.3a"] };
    expect(
      found(
        withEvidence([
          { ...rounds, date: "2024-10-02" },
          { ...rounds, id: "E-0000002" },
        ]),
      ),
    ).toEqual([]);
  });

  it("[P46] finds a very short text again only with the same source and date", () => {
    const short = { text: "No chair", source: "Board minutes" };
    const twice = (other: Partial<EvidenceItem>): readonly string[] =>
      found(withEvidence([short, { ...short, id: "E-0000002", ...other }]));
    expect(twice({})).toEqual(["EVID-REPEATED E-0000001 warn"]);
    expect(twice({ text: "no  CHAIR.", source: "Board Minutes" })).toEqual(["EVID-REPEATED E-0000001 warn"]);
    expect(twice({ source: "Visit" })).toEqual([]);
    expect(twice({ date: "2024-10-02" })).toEqual([]);
    expect(twice({ text: "No deputy" })).toEqual([]);
    expect(found(withEvidence([{ text: "" }, { id: "E-0000002", text: " – " }]))).toEqual([]);
  });

  it("[P47] points out a missing type or direction, and warns of a year that cannot be", () => {
    expect(textsOf(withEvidence([{ type: null, direction: null }]))).toEqual([
      "Not filled in yet: source type, direction.",
    ]);
    expect(found(withEvidence([{ date: "1924-10-01" }]))).toEqual(["EVID-DATE E-0000001 warn"]);
    expect(found(withEvidence([{ date: "2150-10-01" }]))).toEqual(["EVID-DATE E-0000001 warn"]);
    expect(found(withEvidence([{ date: null, prompts: ["1.1.1b"] }]))).toEqual([]);
  });

  it.each([
    [{ measure: "1.2.3a.1", positive: 9, base: 5 }, "9 of 5 cannot be"],
    [{ measure: "1.2.3a.1", positive: null, base: 5 }, "the positive answers are not filled in"],
    [{ measure: "1.2.3a.1", positive: 5, base: null }, "the base is not filled in"],
    [{ measure: "1.2.3z", positive: 1, base: 5 }, "“1.2.3z” is not a measure of this framework"],
    [{ measure: null, positive: 1, base: 5 }, "no measure is named"],
  ])("[P48] leaves out the count of %j and says why", (fields, why) => {
    expect(textsOf(withEvidence([fields]))).toEqual([`This count is left out of the sum: ${why}.`]);
  });

  it("[P48] warns where one round has two counts, and where the sum differs from what was entered", () => {
    const round = { measure: "1.2.1c.1", prompts: ["1.2.1c"], source: "Staff, first round", base: 12 };
    const twice = [
      { ...round, positive: 5 },
      { ...round, id: "E-0000002", positive: 6 },
    ];
    expect(found(withEvidence(twice))).toEqual(["EVID-ROUND E-0000001 warn"]);
    const entered = (positive: number | null, base: number | null): Inspection => ({
      ...withEvidence([{ ...round, positive: 5 }]),
      prompts: {
        "1.2.1c": {
          answer: null,
          critical: false,
          measures: { "1.2.1c.1": { positive, base } },
          note: "",
          reason: "",
        },
      },
    });
    expect(found(entered(5, 12))).toEqual([]);
    expect(found(entered(null, null))).toEqual([]);
    expect(textsOf(entered(6, 12))).toEqual([
      "The rounds in the evidence log come to 5 of 12, but 6 of 12 is entered here. Correct one of them.",
    ]);
    expect(found(entered(5, null))).toEqual(["EVID-SUM 1.2.1c warn"]);
  });

  it("[P49] names the first twenty items of a finding and counts the rest", () => {
    const many = Array.from({ length: 10_000 }, (_, place) => ({
      id: `E-${place}`,
      prompts: [],
      text: `${place}`,
    }));
    const checks = evidenceChecks(pack, withEvidence(many));
    expect(checks).toHaveLength(21);
    expect(checks[20]).toMatchObject({
      code: "EVID-MORE",
      severity: "info",
      text: "Another 9980 items of evidence have EVID-NO-PROMPT. They come up as the first ones are put right.",
    });
  });

  it("[R12] says nothing of the answers of a standard that does not apply", () => {
    const inspection: Inspection = {
      ...withEvidence([]),
      details: { ...blank.details, resettlementCases: 0 },
      prompts: {
        "4.1.1a": { answer: "Yes", critical: false, measures: {}, note: "", reason: "" },
      },
    };
    expect(found(inspection)).toEqual([]);
  });

  it("[law] never blocks and never waits for a reason, and says the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyInspection(pack), fc.array(anyItem(pack), { maxLength: 8 }), (inspection, items) => {
        const evidence = items.map((each, place) => ({ ...each, id: `E-${place}` }));
        const checks = evidenceChecks(pack, { ...inspection, evidence });
        for (const { severity, settledByReason } of checks) {
          expect(severity).not.toBe("block");
          expect(settledByReason).toBe(false);
        }
        const turned = evidenceChecks(pack, { ...inspection, evidence: [...evidence].reverse() });
        const codes = (all: typeof checks): readonly string[] =>
          all
            .filter(({ code }) => code !== "EVID-REPEATED" && code !== "EVID-ROUND")
            .map(({ code, subject }) => `${code} ${subject.id}`)
            .sort();
        expect(codes(turned)).toEqual(codes(checks));
      }),
      { numRuns: 40 },
    );
  });
});

describe("[P45] follow-ups at sign-off", () => {
  const open = { followUp: "Ask for the\nregister", prompts: ["1.1.1a", "1.2.1a"] };
  const proposed = (items: readonly Partial<EvidenceItem>[]): Inspection => ({
    ...withEvidence(items),
    standards: { "1.2": { qualitative: null, proposed: "Good", reason: "" } },
  });
  const signOff = (inspection: Inspection, id: string) => {
    const assessment = assessInspection(pack, inspection);
    const standard = assessment.standards.find((each) => each.id === id)!;
    return canSignOff(standard, checkInspection(pack, inspection, assessment));
  };

  it("warns once a rating is proposed for a standard that the item bears on", () => {
    expect(found(withEvidence([open]))).toEqual([]);
    expect(textsOf(proposed([open]))).toEqual([
      "A follow-up on this evidence is still open: “Ask for the register”.",
    ]);
    expect(found(proposed([{ ...open, followUpDone: true }]))).toEqual([]);
    expect(found(proposed([{ ...open, withdrawn: true }]))).toEqual([]);
  });

  it("is shown beside the sign-off and does not stand in its way", () => {
    const { warnings, obstacles } = signOff(proposed([open]), "1.2");
    expect(warnings.map(({ code, standard }) => `${code} ${standard}`)).toEqual(["EVID-FOLLOW-UP 1.2"]);
    expect(obstacles.filter(({ check }) => check?.code.startsWith("EVID-"))).toEqual([]);
    expect(signOff(proposed([open]), "1.1").warnings).toEqual([]);
  });
});

describe("[P42] wordsAbout", () => {
  const about = item({ id: "E-4K7QZ2M", text: "Référrals came late in spring", source: "Case sample" });

  it.each([
    ["", false],
    ["see e-4k7qz2m", true],
    ["Late in 2024", false],
    ["The referral in spring was late", true],
    ["Referrals are fine", false],
    ["Referrals in the sample", true],
  ])("reads %j", (note, expected) => {
    expect(wordsAbout(note, "Any label")(about)).toBe(expected);
  });

  it("does not count the words of the prompt's own label", () => {
    expect(wordsAbout("The referral in spring was late", "Referrals are quick")(about)).toBe(false);
  });
});

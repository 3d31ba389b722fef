import fc from "fast-check";
import { caseChecks } from "../../../src/domain/cases/caseChecks";
import {
  blankCase,
  blankCaseSample,
  blankCaseSection,
  type CaseEntry,
} from "../../../src/domain/cases/CaseEntry";
import { findCaseForm, weighingQuestions } from "../../../src/domain/cases/findInForms";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";

const form = findCaseForm(caseForms, "out-of-court");
if (form === undefined) throw new Error("no form");
const today = "2024-11-08";

/** A case that counts, every weighing question of one section answered Yes. */
function aCase(change: Partial<CaseEntry> = {}, sections: readonly string[] = ["A1"]): CaseEntry {
  const questions = form!.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap((section) => weighingQuestions(form!, section));
  const answers = { "I 1.1": "No", ...Object.fromEntries(questions.map(({ id }) => [id, "Yes"])) };
  return { ...blankCase("OOC-1", "C-0000001"), answers, ...change };
}

function codesOf(...cases: readonly CaseEntry[]): readonly string[] {
  return caseChecks(pack, { cases: { "out-of-court": cases } }, today).map(({ code }) => code);
}

function answered(more: Readonly<Record<string, string>>): CaseEntry["answers"] {
  return { ...aCase().answers, ...more };
}

describe("caseChecks", () => {
  it("says nothing of a blank row, and nothing of a case in order", () => {
    expect(codesOf(blankCase())).toEqual([]);
    expect(codesOf(aCase({ answers: answered({ A1S: "Yes" }) }))).toEqual([]);
  });

  it("[P60] names a reference that stands twice, however it is typed, and a case without one", () => {
    expect(codesOf(aCase(), aCase({ reference: " ooc-1 " }))).toEqual([
      "CASE-REFERENCE-REPEATED",
      "CASE-REFERENCE-REPEATED",
    ]);
    expect(codesOf(aCase({ reference: "" }))).toEqual(["CASE-NO-REFERENCE"]);
  });

  it("[P61] names a case without any answer and a summary without answers", () => {
    expect(codesOf(blankCase("OOC-2"))).toEqual(["CASE-NO-ANSWER"]);
    expect(codesOf(aCase({ answers: { "I 1.1": "No", P1S: "Yes" } }))).toEqual(["CASE-SUMMARY-NO-ANSWERS"]);
  });

  it("[R41] [P61] asks for a reason where the summary differs from its suggestion, and settles with it", () => {
    const entry = aCase({ answers: answered({ A1S: "No" }) });
    const [check] = caseChecks(pack, { cases: { "out-of-court": [entry] } });
    expect(check).toMatchObject({
      code: "KQ-DIFFERS",
      severity: "warn",
      field: "reason",
      question: "A1S",
      form: "out-of-court",
      subject: { kind: "case", id: "C-0000001" },
    });
    const sections = { A1: { ...blankCaseSection, reason: "The gaps weigh more." } };
    const [settled] = caseChecks(pack, { cases: { "out-of-court": [{ ...entry, sections }] } });
    expect(settled).toMatchObject({ code: "KQ-DIFFERS", severity: "info" });
  });

  it("[R42] [R43] holds No against no factors, and still expects a written record", () => {
    const none = { ...blankCaseSection, noFactors: true };
    const p2 = aCase({ answers: { "I 1.1": "No", P2S: "No" }, sections: { P2: none } });
    expect(codesOf(p2)).toEqual(["CASE-NOFACTORS-CONFLICT"]);
    expect(codesOf({ ...p2, sections: { P2: { ...none, reason: "See the note." } } })).toEqual([]);
    const a2 = aCase({ answers: { "I 1.1": "No", "A 2.8": "No" }, sections: { A2: none } });
    expect(codesOf(a2)).toEqual(["CASE-NOFACTORS-NOT-AVAILABLE", "CASE-RECORD-EXPECTED"]);
  });

  it("[R40] [P62] asks why a case is left out, and says that its answers do not count", () => {
    const sample = { ...blankCaseSample, decision: "exclude" as const };
    expect(codesOf(aCase({ sample }))).toEqual(["CASE-DECISION-DIFFERS", "CASE-EXCLUDED-ANSWERED"]);
    const unruled = aCase({ sample, answers: { "I 1.1": "Yes" } });
    expect(codesOf(unruled)).toEqual(["CASE-EXCLUDED-NO-REASON"]);
    const referred = { ...blankCaseSample, home: true, livedOutside: true, responsible: false };
    expect(codesOf(aCase({ sample: referred, answers: answered({ "I 1.1": "Yes" }) }))).toEqual([
      "CASE-GAP-HOME-NOT-RESPONSIBLE",
    ]);
  });

  it("[P63] holds dates against birth and today, and without today against birth only", () => {
    const entry = aCase({
      born: "2010-05-01",
      facts: { suitability: "2009-05-01T10:00", policeReferral: "2024-12-01", workStart: "2024-06-03" },
    });
    expect(codesOf(entry)).toEqual(["CASE-DATE-BEFORE-BIRTH", "CASE-DATE-AHEAD", "CASE-TIMESCALE-LATE"]);
    expect(caseChecks(pack, { cases: { "out-of-court": [entry] } }).map(({ question }) => question)).toEqual([
      "suitability",
      "policeReferral",
    ]);
    expect(codesOf(aCase({ born: "2033-01-01" }))).toEqual(["CASE-BORN-LATER"]);
  });

  it("[R49] [P68] tells in one line what was late, and asks to correct dates in the wrong order", () => {
    const late = { suitability: "2024-06-03T10:00", policeReferral: "2024-06-05T10:00" };
    const order = { referralReceived: "2024-06-12", serviceReply: "2024-06-03", assessmentNeeded: true };
    const entry = aCase({ facts: { ...late, workStart: "2024-01-15", workEnd: "2024-04-20", ...order } });
    const told = caseChecks(pack, { cases: { "out-of-court": [entry] } });
    expect(told.map(({ code, severity, question }) => [code, severity, question])).toEqual([
      ["CASE-TIMESCALE-ORDER", "warn", "serviceReply"],
      ["CASE-TIMESCALE-LATE", "info", "policeReferral"],
    ]);
    expect(told[1]?.text).toContain(
      "expects: Police refer within 24 hours of suitability; Work designed to end within three months",
    );
    const delayed = { workStart: "2024-01-15", workEnd: "2024-04-20", restorativeDelay: true };
    expect(codesOf(aCase({ facts: delayed }))).toEqual([]);
    expect(codesOf(aCase({ facts: { suitability: "2024-06-03T10:00" } }))).toEqual([]);
  });

  it("[R48] [P64] misses a level where the section is summed up, and a mark on a question that is not No", () => {
    const a2 = aCase({ answers: { ...aCase({}, ["A2"]).answers, A2S: "Yes" } }, ["A2"]);
    expect(codesOf(a2)).toEqual(["CASE-NO-LEVEL"]);
    const marked = aCase({ sections: { A1: { ...blankCaseSection, critical: ["A 1.1"] } } });
    expect(codesOf(marked)).toEqual(["CASE-CRITICAL-NOT-NO"]);
  });

  it("are part of the inspection's checks", () => {
    const inspection = { ...blankInspection(pack), cases: { "out-of-court": [blankCase("OOC-9", "C-9")] } };
    expect(checkInspection(pack, inspection).map(({ code, subject }) => [code, subject])).toEqual([
      ["CASE-NO-ANSWER", { kind: "case", id: "C-9" }],
    ]);
  });

  it("[R44] say the same of a section whatever other sections hold", () => {
    const others = form.questions.filter(({ section }) => section !== "A1").map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(others), fc.constantFrom("Yes", "No"), (ids, word) => {
        const base = aCase({ answers: answered({ A1S: "No" }) });
        const filled = { ...base.answers, ...Object.fromEntries(ids.map((id) => [id, word])), "I 1.1": "No" };
        const ofA1 = (entry: CaseEntry) =>
          caseChecks(pack, { cases: { "out-of-court": [entry] } }).filter(
            ({ question }) => question === "A1S",
          );
        expect(ofA1({ ...base, answers: filled })).toEqual(ofA1(base));
      }),
      { numRuns: 30 },
    );
  });
});

describe("cases in an inspection file", () => {
  const read = (cases: unknown) =>
    readInspection(pack, { schema: "inspection/1", pack: pack.id, cases: { "out-of-court": [cases] } });

  it("[R48] refuses an unknown classification and a question of another edition by their paths", () => {
    const result = read({ reference: "X", answers: { "A 3.3": "Extreme", "A 9.9": "Yes", "A 1.1": "y" } });
    expect(!result.ok && result.problems.map(({ path }) => path)).toEqual([
      'cases["out-of-court"][0].answers["A 3.3"]',
      'cases["out-of-court"][0].answers["A 9.9"]',
    ]);
  });

  it("reads answers in the words that cells accept, facts by their kinds", () => {
    const result = read({
      answers: { "A 3.3": "very high", "A 1.1": "y" },
      facts: { workStart: "2024-06-03" },
    });
    expect(result.ok && result.value.cases["out-of-court"]?.[0]).toMatchObject({
      answers: { "A 3.3": "Very high", "A 1.1": "Yes" },
      facts: { workStart: "2024-06-03" },
    });
    expect(read({ facts: { workStart: "yesterday" } }).ok).toBe(false);
  });
});

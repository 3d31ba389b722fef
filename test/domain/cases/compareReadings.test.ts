import { createHash } from "node:crypto";
import { appendDecision } from "../../../src/domain/decisions/appendDecision";
import type { CaseReading } from "../../../src/domain/cases/CaseReading";
import { blankCase } from "../../../src/domain/cases/CaseEntry";
import {
  agreementOf,
  compareReadings,
  resolutionEntry,
  withAgreed,
} from "../../../src/domain/cases/compareReadings";
import {
  comparisonsOf,
  isKeptFrom,
  keptCases,
  lockedComparisons,
} from "../../../src/domain/cases/comparisonsOf";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import {
  isAsLocked,
  lockFirstObstacle,
  lockReading,
  lockSecondObstacle,
} from "../../../src/domain/cases/lockReading";
import { youthJustice202406 as pack } from "../../../src/packs";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";

const found = findCaseForm(caseForms, "out-of-court");
if (found === undefined) throw new Error("no form");
const form = found;
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const when = "2024-09-30T10:00:00.123Z";

const open: CaseReading = {
  id: "R-0000001",
  part: "second",
  caseId: "C-0000001",
  reference: "OOC-1",
  who: "Beth Ito",
  begun: "2024-09-30T09:00:00Z",
  locked: "",
  seal: "",
  answers: { "A 1.1": "No", "A 1.3": "Yes", "I 1.11": "Her words" },
  sections: { A1: { noFactors: false, critical: ["A 1.1"], reason: "" } },
  notes: {},
};
const second = lockReading(open, when, hash);
const first = lockReading(
  {
    ...open,
    id: "R-0000002",
    part: "first",
    who: "Al",
    answers: { "A 1.1": "Yes", "A 1.3": "Yes", "A 1.4": "Not judged", "I 1.11": "His words" },
  },
  when,
  hash,
);
const [both] = lockedComparisons(comparisonsOf([second, first]));
if (both === undefined) throw new Error("not compared");

describe("[P67] two readings of a case", () => {
  it("are blind until both are locked: to who reads second, and to whoever did not say who they are", () => {
    const kept = (readings: readonly CaseReading[], who: string | null): boolean =>
      isKeptFrom(comparisonsOf(readings), "C-0000001", who);
    for (const readings of [[open], [second], [open, first]]) {
      expect(["beth  ito", null, "Al"].map((who) => kept(readings, who))).toEqual([true, true, false]);
      expect(lockedComparisons(comparisonsOf(readings))).toEqual([]);
    }
    expect(kept([second, first], "Beth Ito")).toBe(false);
    expect(isKeptFrom(comparisonsOf([open]), "C-0000002", "Beth Ito")).toBe(false);
    expect([...keptCases({ a: [open], b: [second, first] }, null)]).toEqual(["C-0000001"]);
    expect([...keptCases({ a: [open] }, "Al")]).toEqual([]);
  });

  it("are locked by two people, each their own and not before anything is answered", () => {
    const entry = { ...blankCase("OOC-1", "C-0000001"), answers: { "A 1.1": "Yes" } };
    expect(lockSecondObstacle(open, " beth ITO")).toBeNull();
    expect(lockSecondObstacle(open, "Al")).toBe("not-theirs");
    expect(lockSecondObstacle({ ...open, answers: {} }, "Beth Ito")).toBe("no-answers");
    expect(lockFirstObstacle(entry, open, "Al")).toBeNull();
    expect(lockFirstObstacle(entry, open, "Beth Ito")).toBe("same-person");
    expect(lockFirstObstacle(blankCase("OOC-1"), open, "Al")).toBe("no-answers");
  });

  it("tell when what was locked was changed, whatever order the answers are in; notes may be masked", () => {
    expect(second.locked).toBe("2024-09-30T10:00:00Z");
    const turned = { ...second, answers: Object.fromEntries(Object.entries(second.answers).reverse()) };
    expect(isAsLocked(turned, hash)).toBe(true);
    expect(isAsLocked({ ...second, notes: { "A 1.1": "[name]" } }, hash)).toBe(true);
    expect(isAsLocked({ ...second, answers: { ...second.answers, "A 1.1": "Yes" } }, hash)).toBe(false);
    expect(isAsLocked({ ...second, sections: {} }, hash)).toBe(false);
    expect(isAsLocked({ ...second, who: "Al" }, hash)).toBe(false);
  });

  it("stand side by side, and a difference stays open until it is resolved and written", () => {
    const entry = { ...blankCase("OOC-1", "C-0000001"), answers: first.answers };
    const pairs = compareReadings(form, both, entry, []);
    expect(
      pairs.map(({ question, first: one, second: other, differs }) => [question.id, one, other, differs]),
    ).toEqual([
      ["I 1.11", "His words", "Her words", false],
      ["A 1.1", "Yes", "No", true],
      ["A 1.3", "Yes", "Yes", false],
      ["A 1.4", "Not judged", null, true],
    ]);
    const [, differing, , left] = pairs;
    if (differing === undefined || left === undefined) throw new Error("no pair");
    const stamp = { who: "Al", when, engine: "0.1.0", pack, hash };
    const agreed = resolutionEntry("OOC-1", differing, "No", "The plan is missing");
    expect(agreed).toMatchObject({ subject: "OOC-1 A 1.1", from: "Yes / No", to: "No" });
    const blank = resolutionEntry("OOC-1", left, null, "Not asked");
    expect(blank).toMatchObject({ from: "Not judged / No answer", to: "No answer" });
    const log = appendDecision(appendDecision([], agreed, stamp), blank, stamp);
    const now = compareReadings(form, both, entry, log);
    expect(now.map(({ resolved, isWritten }) => [resolved?.reason, isWritten])).toEqual([
      [undefined, false],
      ["The plan is missing", false],
      [undefined, false],
      ["Not asked", false],
    ]);
    const written = withAgreed(withAgreed(entry, "A 1.1", "No"), "A 1.4", null);
    expect(written.answers).toEqual({ "A 1.1": "No", "A 1.3": "Yes", "I 1.11": "His words" });
    expect(compareReadings(form, both, written, log).map(({ isWritten }) => isWritten)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("give the agreement of what each had locked, and not of what they agreed on", () => {
    const pair = (at: number, one: string, other: string): readonly CaseReading[] => {
      const own = { caseId: `C-${at}`, reference: `OOC-${at % 2}`, locked: "2024-09-30T10:00:00Z" };
      return [
        { ...second, ...own, answers: { "A 1.1": other } },
        { ...first, ...own, answers: { "A 1.1": one } },
      ];
    };
    const readings = [
      pair(1, "Yes", "Yes"),
      pair(2, "Yes", "No"),
      pair(3, "No", "No"),
      pair(4, "No", ""),
    ].flat();
    expect(agreementOf(form, lockedComparisons(comparisonsOf(readings)))).toEqual([
      {
        question: "A 1.1",
        agreement: {
          pairs: 3,
          agreed: 2,
          observed: 2 / 3,
          kappa: expect.closeTo(0.4, 10) as number,
          ac1: expect.closeTo(1 / 3, 10) as number,
          remark: "few",
        },
        differing: ["OOC-0"],
      },
    ]);
  });
});

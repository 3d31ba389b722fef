import fc from "fast-check";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { StandardAssessment } from "../../../src/domain/inspection/Assessment";
import type { Inspection, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../../src/packs/index";
import { anyInspection } from "./anyInspection";

const blank = blankInspection(pack);

describe("assessInspection", () => {
  it("[R4] finds nothing in a blank inspection: no suggestion, no rating, no share, nothing negative", () => {
    const { standards, overall, composite, diversity } = assessInspection(pack, blank);
    expect(standards.map(({ default: usual, status }) => [usual, status])).toEqual(
      pack.standards.map(() => [null, "unproposed"]),
    );
    for (const { positive, keyQuestions, answered, messages } of standards) {
      expect([positive.percent, positive.band, answered]).toEqual([null, null, 0]);
      expect(messages.every(({ severity }) => severity === "info")).toBe(true);
      for (const { suggestion, status, prompts } of keyQuestions) {
        expect([suggestion, status]).toEqual([null, "unanswered"]);
        expect(prompts.flatMap((prompt) => prompt.messages)).toEqual([]);
        expect(prompts.flatMap(({ measures }) => measures.filter(({ signal }) => signal !== null))).toEqual(
          [],
        );
      }
    }
    expect(overall).toMatchObject({ proposed: null, status: "unproposed", messages: [] });
    expect(composite).toMatchObject({ score: null, maximum: 36 });
    expect(composite?.missing).toHaveLength(12);
    expect(diversity.prompts).toHaveLength(19);
  });

  it("rating twice changes nothing, not even the inspection", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const before = JSON.stringify(inspection);
        const first = assessInspection(pack, freeze(inspection));
        expect(assessInspection(pack, inspection)).toEqual(first);
        expect(JSON.stringify(inspection)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it("the order in which entries are stored does not matter", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const turned: Inspection = {
          ...inspection,
          prompts: turn(inspection.prompts),
          keyQuestions: turn(inspection.keyQuestions),
          domainRatings: turn(inspection.domainRatings),
        };
        expect(assessInspection(pack, turned)).toEqual(assessInspection(pack, inspection));
      }),
      { numRuns: 25 },
    );
  });

  it("a No turned into a Yes without its critical mark lowers no suggestion, no default and no share", () => {
    fc.assert(
      fc.property(anyInspection(pack), fc.nat(), (inspection, pick) => {
        const below = Object.entries(inspection.prompts).filter(([, { answer }]) => answer === "No");
        const [id, entry] = below[pick % Math.max(1, below.length)] ?? [];
        if (id === undefined || entry === undefined) return;
        const better = { ...entry, answer: "Yes" as const, critical: false };
        const before = assessInspection(pack, inspection);
        const after = assessInspection(pack, {
          ...inspection,
          prompts: { ...inspection.prompts, [id]: better },
        });
        after.standards.forEach((standard, place) => {
          const earlier = before.standards[place];
          expect(standard.default).toBe(earlier?.default);
          expect(standard.positive.count).toBeGreaterThanOrEqual(earlier?.positive.count ?? 0);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("[R17, R18] reads the percentages row of 1.1 over key questions and prompts answered", () => {
    const positive = answerAll("1.1", "Yes");
    const { positive: share, percentagesRow } = standardIn(positive, "1.1");
    expect(share).toMatchObject({ count: 22, base: 22, percent: "100.0", band: "Large majority" });
    expect(percentagesRow).toMatchObject({ rating: "Outstanding", candidates: [], messages: [] });
    expect(standardIn(positive, "1.2").percentagesRow).toBeUndefined();
  });

  it("[R16, R18] leaves blank and Not judged out of base and count", () => {
    const inspection = {
      ...blank,
      prompts: {
        "1.1.1a": prompt({ answer: "Yes" }),
        "1.1.1b": prompt({ answer: "Not judged", reason: "r" }),
        "1.1.1c": prompt({ answer: "No" }),
      },
    };
    const { positive, answered, toAnswer } = standardIn(inspection, "1.1");
    expect(positive).toMatchObject({ count: 1, base: 2, percent: "50.0" });
    expect([answered, toAnswer]).toEqual([3, 22]);
  });

  it.each([
    [null, "Outstanding", []],
    [22, "Outstanding", []],
    [25, "Outstanding", []],
    [28, "Good", []],
    [14, null, ["BAND-INVALID"]],
  ])("[R18] with a full base of %s reads 22 positive answers as %s", (pct11Base, rating, codes) => {
    const settings = { ...blank.settings, pct11Base };
    const { percentagesRow } = standardIn({ ...answerAll("1.1", "Yes"), settings }, "1.1");
    expect(percentagesRow?.rating).toBe(rating);
    expect(percentagesRow?.messages.map(({ code }) => code)).toEqual(codes);
    expect(standardIn({ ...blank, settings }, "1.1").percentagesRow?.messages).toMatchObject([
      { code: "BAND-NO-BASE" },
    ]);
  });

  it("[R12] asks nothing of 4.1 without cases, and keeps what was entered", () => {
    const details = { ...blank.details, resettlementCases: 0 };
    const none = standardIn({ ...answerAll("4.1", "No"), details }, "4.1");
    expect(none).toMatchObject({
      applicable: false,
      default: "Not applicable",
      status: "ok",
      toAnswer: 0,
      answered: 0,
    });
    expect(none.permitted).toEqual([]);
    expect(none.keyQuestions[0]?.answer).toBe("No");
    const unknown = standardIn(answerAll("4.1", "No"), "4.1");
    expect(unknown).toMatchObject({ applicable: true, default: "Requires improvement" });
    expect(unknown.messages.map(({ code }) => code)).toEqual(["STD-DEFAULT-RI"]);
  });

  it("[R26] takes 3.4 from its own standard, whatever the domain ratings say", () => {
    const standards = { "3.4": { qualitative: null, proposed: "Inadequate" as const, reason: "r" } };
    const domainRatings = { "2.1": "Good" as const, "3.4": "Outstanding" as const };
    const assessment = assessInspection(pack, { ...blank, standards, domainRatings });
    expect(assessment.domainRatings.map(({ id, rating }) => [id, rating])).toEqual([
      ["2.1", "Good"],
      ["2.2", null],
      ["2.3", null],
      ["2.4", null],
      ["3.1", null],
      ["3.2", null],
      ["3.3", null],
      ["3.4", "Inadequate"],
    ]);
  });

  it("[R25, R27] an Outstanding barred for 1.1 stays blocked with a reason", () => {
    const standards = {
      "1.1": { qualitative: "Outstanding" as const, proposed: "Outstanding" as const, reason: "r" },
    };
    const inspection = {
      ...answerAll("1.1", "Yes"),
      standards,
      domainRatings: { "2.2": "Inadequate" as const },
    };
    const standard = standardIn(inspection, "1.1");
    expect(standard.status).toBe("blocked");
    expect(standard.messages.filter(({ severity }) => severity === "block").map(({ code }) => code)).toEqual([
      "RULE-1.1-O",
    ]);
    expect(standard.permitted[0]).toMatchObject({ rating: "Outstanding", permission: "barred" });
  });

  it("[R37, R39] holds the overall rating against 4.1 and diversity practice", () => {
    const overall = { proposed: "Outstanding" as const, reason: "r" };
    const rated = (proposed: "Inadequate" | "Good") => ({
      "4.1": { qualitative: null, proposed, reason: "" },
    });
    const judge = (more: Partial<Inspection>) => {
      const { status, messages } = assessInspection(pack, { ...blank, overall, ...more }).overall;
      return [status, ...messages.map(({ code }) => code)];
    };
    expect(judge({ standards: rated("Inadequate"), diversity: "Sufficient" })).toEqual([
      "blocked",
      "RULE-4.1-OVERALL",
    ]);
    expect(judge({ standards: rated("Good"), diversity: "Insufficient" })).toEqual([
      "ok-with-reason",
      "LIM-DIVERSITY",
    ]);
    expect(judge({ diversity: "Sufficient" })).toEqual(["unknown", "RULE-4.1-PENDING", "RULE-UNCHECKED"]);
    const without = { ...blank.details, resettlementCases: 0 };
    expect(judge({ details: without, standards: rated("Inadequate"), diversity: "Sufficient" })).toEqual([
      "ok",
    ]);
  });

  it("[R24] shows further diversity prompts where the setting adds them", () => {
    const settings = { ...blank.settings, extraDiversityTags: ["3.4.1f"] };
    const prompts = { "3.4.1f": prompt({ answer: "No" }) };
    const { diversity } = assessInspection(pack, { ...blank, settings, prompts });
    expect(diversity.prompts).toHaveLength(20);
    expect(diversity.prompts).toContainEqual({ id: "3.4.1f", answer: "No" });
  });

  it("[R38] leaves the composite out when published practice is switched off", () => {
    const settings = { ...blank.settings, publishedPractice: false };
    expect(assessInspection(pack, { ...blank, settings }).composite).toBeNull();
  });

  it("[R11] gives 3.4 no default when the analogy is switched off", () => {
    const settings = { ...blank.settings, default34ByAnalogy: false };
    expect(standardIn({ ...answerAll("3.4", "No"), settings }, "3.4")).toMatchObject({
      default: null,
      basis: null,
    });
    expect(standardIn({ ...answerAll("1.4", "No"), settings }, "1.4").default).toBe("Requires improvement");
  });

  it("reads and assesses the sample inspection", async () => {
    const sample = readInspection(pack, await loadSample());
    if (!sample.ok) throw new Error(JSON.stringify(sample.problems));
    const { standards } = assessInspection(pack, sample.value);
    expect(standards.map(({ id, default: usual, status }) => [id, usual, status])).toEqual([
      ["1.1", "Good", "blocked"],
      ["1.2", "Requires improvement", "ok"],
      ["1.3", null, "unproposed"],
      ["1.4", null, "unproposed"],
      ["3.4", null, "unproposed"],
      ["4.1", null, "unproposed"],
    ]);
  });
});

function standardIn(inspection: Inspection, id: string): StandardAssessment {
  const found = assessInspection(pack, inspection).standards.find((standard) => standard.id === id);
  if (found === undefined) throw new Error(`There is no standard ${id}.`);
  return found;
}

/** Every key question and prompt of a standard answered alike. */
function answerAll(id: string, answer: "Yes" | "No"): Inspection {
  const keyQuestions = pack.standards.find((standard) => standard.id === id)?.keyQuestions ?? [];
  return {
    ...blank,
    keyQuestions: Object.fromEntries(keyQuestions.map((each) => [each.id, { answer, reason: "" }])),
    prompts: Object.fromEntries(
      keyQuestions.flatMap(({ prompts }) => prompts.map((each) => [each.id, prompt({ answer })])),
    ),
  };
}

function prompt(entry: Partial<PromptEntry>): PromptEntry {
  return { answer: null, critical: false, measures: {}, note: "", reason: "", ...entry };
}

function turn<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).reverse());
}

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

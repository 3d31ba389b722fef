import fc from "fast-check";
import { canSignOff } from "../../../src/domain/checks/canSignOff";
import type { Check } from "../../../src/domain/checks/Check";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { promptsOf } from "../../../src/domain/framework/find";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, InspectionDetails, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyInspection } from "../inspection/anyInspection";

const blank = blankInspection(pack);
const noPrompt: PromptEntry = { answer: null, critical: false, measures: {}, note: "", reason: "" };

function withPrompts(entries: Record<string, Partial<PromptEntry>>): Inspection {
  return {
    ...blank,
    prompts: Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [id, { ...noPrompt, ...entry }]),
    ),
  };
}

function withDetails(details: Partial<InspectionDetails>): Inspection {
  return { ...blank, details: { ...blank.details, ...details } };
}

/** The checks with this code, as `subject field severity`. */
function found(inspection: Inspection, code: string): readonly string[] {
  return checkInspection(pack, inspection)
    .filter((check) => check.code === code)
    .map(({ subject, field, severity }) => `${subject.id} ${field} ${severity}`);
}

const key = ({ code, subject, field, measure }: Check): string =>
  [code, subject.kind, subject.id, field, measure].join(" ");

describe("checkInspection", () => {
  it("says nothing of a blank inspection", () => {
    expect(checkInspection(pack, blank)).toEqual([]);
  });

  it("[R1] points a Not judged without a reason to the reason, a block that is said once", () => {
    const inspection = withPrompts({ "1.1.1a": { answer: "Not judged" } });
    expect(found(inspection, "KQ-NOTJUDGED-NO-REASON")).toEqual(["1.1.1a reason block"]);
  });

  it("[R5] points a difference from the suggestion to the reason, and only informs once that is there", () => {
    const yes = Object.fromEntries(
      ["a", "b", "c"].map((letter) => [`1.2.2${letter}`, { ...noPrompt, answer: "Yes" as const }]),
    );
    const answered = (reason: string): Inspection => ({
      ...blank,
      prompts: yes,
      keyQuestions: { "1.2.2": { answer: "No", reason } },
    });
    expect(found(answered(""), "KQ-DIFFERS")).toEqual(["1.2.2 reason warn"]);
    expect(found(answered("agreed"), "KQ-DIFFERS")).toEqual(["1.2.2 answer info"]);
  });

  it("[R16][R19] points counts above their base and weak interviews to the measure, a conflict to the reason", () => {
    const measures = { "1.2.3a.1": { positive: 12, base: 20 }, "1.2.3a.2": { positive: 3, base: 2 } };
    const inspection = withPrompts({ "1.2.3a": { answer: "Yes", note: "x", measures } });
    expect(
      checkInspection(pack, inspection)
        .filter(({ subject }) => subject.id === "1.2.3a")
        .map(({ code, field, measure, settledByReason }) => [code, field, measure, settledByReason]),
    ).toEqual([
      ["THR-BELOW-65", "measure", "1.2.3a.1", false],
      ["THR-CONFLICT", "reason", "1.2.3a.1", true],
      ["BAND-INVALID", "measure", "1.2.3a.2", false],
      ["EVID-NONE", "answer", undefined, false],
    ]);
  });

  it("[R20] asks for no reason where too few middle managers confirm and the answer is No", () => {
    const measures = { "1.2.1c.2": { positive: 1, base: 9 } };
    const about = (answer: "Yes" | "No"): boolean =>
      checkInspection(pack, withPrompts({ "1.2.1c": { answer, measures } })).some(
        ({ code, settledByReason }) => code === "THR-121C-MM" && settledByReason,
      );
    expect([about("Yes"), about("No")]).toEqual([true, false]);
  });

  it("[R27] points to the qualitative judgement where that is missing", () => {
    const standards = { "1.1": { qualitative: null, proposed: "Good", reason: "" } } as const;
    expect(found({ ...blank, standards }, "QUAL-NOT-SET")).toEqual(["1.1 answer info"]);
  });

  it("[R12] leaves a standard that does not apply with that one message", () => {
    const inspection = {
      ...withPrompts({ "4.1.1a": { answer: "Not judged" } }),
      details: { ...blank.details, resettlementCases: 0 },
    };
    expect(checkInspection(pack, inspection).map(({ code }) => code)).toEqual(["STD-41-NOT-APPLICABLE"]);
  });

  it("[P2][P3] points out an answer without a note, and warns of a critical shortfall without one", () => {
    const inspection = withPrompts({
      "1.1.1a": { answer: "Yes" },
      "1.1.1b": { answer: "No", critical: true, note: " " },
      "1.1.1c": { answer: "No", critical: true, note: "No minutes for a year" },
      "1.1.1d": { answer: "Not judged", reason: "on leave" },
      "1.1.1e": { answer: "Yes", critical: true, reason: "agreed" },
    });
    expect(found(inspection, "NOTE-EMPTY")).toEqual(["1.1.1a note info", "1.1.1e note info"]);
    expect(found(inspection, "NOTE-CRITICAL-EMPTY")).toEqual(["1.1.1b note warn"]);
  });

  it("[P4] names every prompt of a standard that shares a note, however it was typed", () => {
    const inspection = withPrompts({
      "1.1.1b": { note: "Board minutes, seen from May to July." },
      "1.1.1a": { note: "  board MINUTES\u00a0seen from May – to July" },
      "1.1.3f": { note: "Board minutes seen from May to July!" },
      "1.2.1a": { note: "Board minutes, seen from May to July." },
      "1.4.1a": { note: "Ｂｏａｒｄ ｍｉｎｕｔｅｓ， ｓｅｅｎ by us" },
      "1.4.1b": { note: "Board\u200b minutes, seen by us" },
      "1.2.1b": { note: "See 1.1.1(a)" },
      "1.2.1c": { note: "See 1.1.1(a)" },
    });
    const repeated = checkInspection(pack, inspection).filter(({ code }) => code === "NOTE-REPEATED");
    expect(repeated.map(({ subject, text }) => [subject.id, text])).toEqual([
      [
        "1.1.1a",
        "The same note stands beside 1.1.1(a), 1.1.1(b), 1.1.3(f). Say for each prompt what it rests on.",
      ],
      ["1.4.1a", "The same note stands beside 1.4.1(a), 1.4.1(b). Say for each prompt what it rests on."],
    ]);
  });

  it("[P6] blocks an end before the start, warns of half a year and of a year out of range", () => {
    const dates = (fieldworkStart: string | null, fieldworkEnd: string | null): readonly string[] =>
      checkInspection(pack, withDetails({ fieldworkStart, fieldworkEnd })).map(
        ({ code, subject, severity }) => `${code} ${subject.id} ${severity}`,
      );
    expect(dates("2024-06-12", "2024-06-11")).toEqual(["DATE-ORDER fieldworkEnd block"]);
    expect(dates("2024-06-12", "2024-06-12")).toEqual([]);
    expect(dates("2024-01-01", "2024-07-02")).toEqual([]);
    expect(dates("2024-01-01", "2024-07-03")).toEqual(["DATE-SPAN fieldworkEnd warn"]);
    expect(dates("1924-06-12", null)).toEqual(["DATE-RANGE fieldworkStart warn"]);
    expect(dates(null, "2101-01-01")).toEqual(["DATE-RANGE fieldworkEnd warn"]);
    expect(dates("2000-01-01", "2000-01-02")).toEqual([]);
    expect(dates("2100-12-30", "2100-12-31")).toEqual([]);
  });
});

describe("[P5] domain one ratings that disagree with domains two and three", () => {
  const ids = ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"];
  const disagree = (
    proposed: "Outstanding" | "Good" | "Inadequate",
    domain: readonly ("Outstanding" | "Good" | "Requires improvement" | "Inadequate" | "Not rated")[],
    more: Partial<Inspection> = {},
    standard = "1.2",
  ): readonly string[] =>
    checkInspection(pack, {
      ...blank,
      standards: { [standard]: { qualitative: null, proposed, reason: "" } },
      domainRatings: Object.fromEntries(domain.map((rating, index) => [ids[index], rating])),
      ...more,
    })
      .filter(({ code }) => code === "RATINGS-DISAGREE")
      .map(({ subject, field, text }) => `${subject.id} ${field} ${/\(.*\)/.exec(text)?.[0]}`);

  it("asks for a reason two levels from the middle, and not one level from it", () => {
    expect(disagree("Good", ["Inadequate", "Inadequate", "Outstanding"])).toEqual([
      "1.2 reason (Inadequate)",
    ]);
    expect(disagree("Good", ["Requires improvement", "Inadequate", "Outstanding"])).toEqual([]);
  });

  it("looks at both middles of an even number", () => {
    expect(disagree("Good", ["Requires improvement", "Inadequate"])).toEqual([]);
    expect(disagree("Outstanding", ["Requires improvement", "Inadequate"])).toEqual([
      "1.2 reason (Requires improvement – Inadequate)",
    ]);
    expect(disagree("Outstanding", ["Inadequate", "Inadequate"])).toEqual(["1.2 reason (Inadequate)"]);
  });

  it("leaves out what is not rated, and says nothing without a rating", () => {
    expect(disagree("Good", ["Not rated", "Inadequate", "Not rated"])).toEqual(["1.2 reason (Inadequate)"]);
    expect(disagree("Good", ["Not rated"])).toEqual([]);
    expect(disagree("Good", [])).toEqual([]);
  });

  it("[R26] counts 3.4 unless a setting leaves it out", () => {
    const standards = {
      "1.2": { qualitative: null, proposed: "Good", reason: "" },
      "3.4": { qualitative: null, proposed: "Inadequate", reason: "" },
    } as const;
    expect(disagree("Good", [], { standards })).toEqual(["1.2 reason (Inadequate)"]);
    expect(disagree("Good", [], { standards, settings: { ...blank.settings, includeStd34: false } })).toEqual(
      [],
    );
  });

  it("is about domain one only", () => {
    expect(disagree("Good", ["Inadequate"], {}, "4.1")).toEqual([]);
  });

  it("only informs once a reason is recorded", () => {
    const standards = { "1.2": { qualitative: null, proposed: "Good", reason: "new staff" } } as const;
    const [check] = checkInspection(pack, {
      ...blank,
      standards,
      domainRatings: { "2.1": "Inadequate" },
    }).filter(({ code }) => code === "RATINGS-DISAGREE");
    expect(check).toMatchObject({ severity: "info", field: "rating", settledByReason: true });
  });
});

describe("laws of checkInspection", () => {
  it("gives the same checks whatever the order of entries", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const turned = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
          Object.fromEntries(Object.entries(entries).reverse());
        const other = {
          ...inspection,
          standards: turned(inspection.standards),
          keyQuestions: turned(inspection.keyQuestions),
          prompts: turned(inspection.prompts),
          domainRatings: turned(inspection.domainRatings),
        };
        expect(checkInspection(pack, other)).toEqual(checkInspection(pack, inspection));
      }),
      { numRuns: 30 },
    );
  });

  it("[P4] names the prompts of every standard that share a note, with their standards, at the first of each", () => {
    const note = "Board minutes, seen from May to July.";
    const inspection = withPrompts({
      "1.2.1a": { note },
      "1.1.3f": { note: note.toUpperCase() },
      "1.1.1a": { note },
      "1.4.1a": { note: "Another note that stands beside one prompt alone" },
      "1.3.1a": { note: "See 1.1.1(a)" },
      "1.4.1b": { note: "See 1.1.1(a)" },
      "4.1.1a": { note },
    });
    const about = (cases: number): readonly (readonly (string | null)[])[] =>
      checkInspection(pack, { ...inspection, details: { ...inspection.details, resettlementCases: cases } })
        .filter(({ code }) => code === "NOTE-REPEATED-ACROSS")
        .map(({ subject, severity, field, standard, rules, text }) => [
          subject.id,
          severity,
          field,
          standard,
          rules.join(),
          text,
        ]);
    const said = (places: string): string =>
      `The same note stands beside prompts of several standards: ${places}. Say for each prompt what it rests on.`;
    const all = said("1.1.1(a), 1.1.3(f) in 1.1; 1.2.1(a) in 1.2; 4.1.1(a) in 4.1");
    expect(about(1)).toEqual([
      ["1.1.1a", "warn", "note", null, "P4", all],
      ["1.2.1a", "warn", "note", null, "P4", all],
      ["4.1.1a", "warn", "note", null, "P4", all],
    ]);
    // A standard that does not apply asks for nothing.
    const two = said("1.1.1(a), 1.1.3(f) in 1.1; 1.2.1(a) in 1.2");
    expect(about(0).map((check) => check.at(-1))).toEqual([two, two]);
  });

  it("says of a standard's prompts the same whatever stands on other standards", () => {
    fc.assert(
      fc.property(anyInspection(pack), anyInspection(pack), (one, other) => {
        const isOwn = (id: string): boolean => id.startsWith("1.3");
        const mixed: Inspection = {
          ...one,
          prompts: Object.fromEntries([
            ...Object.entries(other.prompts).filter(([id]) => !isOwn(id)),
            ...Object.entries(one.prompts).filter(([id]) => isOwn(id)),
          ]),
          keyQuestions: Object.fromEntries([
            ...Object.entries(other.keyQuestions).filter(([id]) => !isOwn(id)),
            ...Object.entries(one.keyQuestions).filter(([id]) => isOwn(id)),
          ]),
        };
        const ofStandard = (inspection: Inspection): readonly Check[] =>
          checkInspection(pack, inspection).filter(({ standard }) => standard === "1.3");
        expect(ofStandard(mixed)).toEqual(ofStandard(one));
      }),
      { numRuns: 30 },
    );
  });

  it("never finds more because a reason was added, and never lifts a block but the one that asks for it", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const reason = "agreed by the team";
        const reasoned = <Entry extends { readonly reason: string }>(
          entries: Readonly<Record<string, Entry>>,
        ): Record<string, Entry> =>
          Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, reason }]));
        const before = checkInspection(pack, inspection);
        const after = checkInspection(pack, {
          ...inspection,
          standards: reasoned(inspection.standards),
          keyQuestions: reasoned(inspection.keyQuestions),
          prompts: reasoned(inspection.prompts),
          expected: reasoned(inspection.expected),
          overall: { ...inspection.overall, reason },
          panel: Object.fromEntries(
            Object.entries(inspection.panel).map(([id, { decided, published }]) => [
              id,
              { decided: { ...decided, reason }, published: { ...published, reason } },
            ]),
          ),
        });
        const subjects = (checks: readonly Check[]): readonly string[] =>
          checks.map(({ code, subject, measure }) => [code, subject.id, measure].join(" "));
        expect(subjects(before)).toEqual(expect.arrayContaining([...new Set(subjects(after))]));
        const lasting = (checks: readonly Check[]): readonly string[] =>
          checks
            .filter(({ severity, code }) => severity === "block" && code !== "KQ-NOTJUDGED-NO-REASON")
            .map(key);
        expect(lasting(after)).toEqual(lasting(before));
        expect(after.filter((check) => check.settledByReason && check.severity !== "info")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("waits for a reason exactly where the assessment needs one or a rating disagrees", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const { standards, overall } = assessInspection(pack, inspection);
        const checks = checkInspection(pack, inspection);
        const waiting = (id: string): boolean =>
          checks.some(
            ({ subject, severity, settledByReason, code }) =>
              subject.id === id && severity === "warn" && settledByReason && code !== "RATINGS-DISAGREE",
          );
        const entries = [
          ...standards
            .filter(({ applicable }) => applicable)
            .flatMap((standard) => [
              standard,
              ...standard.keyQuestions.flatMap((keyQuestion) => [keyQuestion, ...keyQuestion.prompts]),
            ]),
          { ...overall, id: "overall" },
        ];
        for (const { id, status } of entries) {
          if (status === "reason-needed") expect([id, waiting(id)]).toEqual([id, true]);
          else if (status !== "blocked") expect([id, waiting(id)]).toEqual([id, false]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never lets a reason settle a block, and gives every check its standard", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        for (const check of checkInspection(pack, inspection)) {
          if (check.severity === "block") expect(check.settledByReason).toBe(false);
          const { kind, id } = check.subject;
          const isOnStandard = ["prompt", "keyQuestion", "standard", "expected"].includes(kind);
          const isRating = kind === "panel" && !check.code.startsWith("PRIVACY-");
          const rated = isRating ? id.slice(id.indexOf(":") + 1) : "";
          const isOfStandard = pack.standards.some((standard) => standard.id === rated);
          expect(check.standard).toBe(isOnStandard ? id.slice(0, 3) : isOfStandard ? rated : null);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("[P7] canSignOff", () => {
  const standardOf = (inspection: Inspection, id: string) =>
    assessInspection(pack, inspection).standards.find((standard) => standard.id === id)!;

  const signOff = (inspection: Inspection, id: string) =>
    canSignOff(standardOf(inspection, id), checkInspection(pack, inspection));

  /** 1.2 with everything answered Yes and Good proposed. */
  const whole: Inspection = {
    ...withPrompts(
      Object.fromEntries(
        promptsOf(pack)
          .filter(({ id }) => id.startsWith("1.2"))
          .map(({ id }) => [id, { answer: "Yes" as const, note: id }]),
      ),
    ),
    keyQuestions: Object.fromEntries(
      ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"].map((id) => [id, { answer: "Yes" as const, reason: "" }]),
    ),
    standards: { "1.2": { qualitative: "Good", proposed: "Good", reason: "" } },
  };
  const changed = (entry: Partial<PromptEntry>): Inspection => ({
    ...whole,
    prompts: { ...whole.prompts, "1.2.1a": { ...noPrompt, answer: "Yes", note: "1.2.1a", ...entry } },
  });
  const obstacles = (inspection: Inspection): readonly string[] =>
    signOff(inspection, "1.2").obstacles.map(({ kind, subject, field }) => `${kind} ${subject.id} ${field}`);

  it("allows a standard that is whole", () => {
    expect(signOff(whole, "1.2")).toEqual({ allowed: true, obstacles: [], warnings: [] });
  });

  it("is stopped by a blank prompt, a blank key question and a missing proposal", () => {
    expect(obstacles({ ...whole, prompts: {}, keyQuestions: {} })).toContain("blank 1.2.1a answer");
    expect(obstacles({ ...whole, keyQuestions: {} })).toContain("blank 1.2.5 answer");
    expect(obstacles({ ...whole, standards: {} })).toEqual(["blank 1.2 rating"]);
    expect(signOff({ ...whole, standards: {} }, "1.2").allowed).toBe(false);
  });

  it("is stopped by a block, and by a reason that is missing but not by one that is there", () => {
    expect(obstacles(changed({ answer: "Not judged" }))).toEqual(["block 1.2.1a reason"]);
    expect(obstacles(changed({ answer: "Not judged", reason: "on leave" }))).toEqual([]);
    const outstanding = (reason: string): Inspection => ({
      ...whole,
      standards: { "1.2": { qualitative: "Outstanding", proposed: "Outstanding", reason } },
    });
    expect(obstacles(outstanding(""))).toEqual(["reason 1.2 reason"]);
    expect(obstacles(outstanding("every characteristic is met"))).toEqual([]);
  });

  it("is not stopped by warnings that ask for attention only, nor by other standards", () => {
    const repeated = changed({ note: "Staff survey, seen by both of us" });
    const low = { "1.2.2b.1": { positive: 16, base: 20 } };
    const second = {
      ...noPrompt,
      answer: "Yes" as const,
      note: "Staff survey, seen by both of us",
      measures: low,
    };
    const warned = { ...repeated, prompts: { ...repeated.prompts, "1.2.2b": second } };
    expect(
      checkInspection(pack, warned)
        .filter(({ severity }) => severity === "warn")
        .map(({ code }) => code),
    ).toEqual(["NOTE-REPEATED", "BAND-GAP-79-80", "BAND-AT-80", "COND-NOT-MET"]);
    expect(obstacles(warned)).toEqual([]);
    const other = {
      ...whole,
      prompts: { ...whole.prompts, "1.1.1a": { ...noPrompt, answer: "Not judged" as const } },
    };
    expect(obstacles(other)).toEqual([]);
  });

  it("[R12] asks nothing of a standard that does not apply", () => {
    const inspection = withDetails({ resettlementCases: 0 });
    expect(signOff(inspection, "4.1").allowed).toBe(true);
    expect(signOff(blank, "4.1").allowed).toBe(false);
  });

  it("[P10] [R12] is stopped by a rating, in any layer, of a standard that does not apply", () => {
    const none = withDetails({ resettlementCases: 0 });
    const rated = { rating: "Good", reason: "" } as const;
    const cleared = { rating: null, reason: "" };
    const stopped = (more: Partial<Inspection>) =>
      signOff({ ...none, ...more }, "4.1").obstacles.map(({ kind, subject, text }) => [
        kind,
        subject.id,
        text,
      ]);
    const text =
      "The standard does not apply, so it has no rating. Clear the rating, or put right the number of resettlement cases.";
    const proposed = { qualitative: null, proposed: "Good" as const, reason: "Seen." };
    expect(stopped({ standards: { "4.1": proposed } })).toEqual([["block", "4.1", text]]);
    expect(stopped({ panel: { "4.1": { decided: rated, published: cleared } } })).toEqual([
      ["block", "decided:4.1", text],
    ]);
    expect(stopped({ panel: { "4.1": { decided: cleared, published: rated } } })).toEqual([
      ["block", "published:4.1", text],
    ]);
    expect(stopped({ prompts: { "4.1.1a": { ...noPrompt, answer: "Not judged" } } })).toEqual([]);
  });
});

import fc from "fast-check";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import type { Pack } from "../../../src/domain/framework/Pack";
import { combinedReadings } from "../../../src/domain/why/combinedReadings";
import { compareAssessments, type Difference } from "../../../src/domain/why/compareAssessments";
import { otherReadings, type Read } from "../../../src/domain/why/otherReadings";
import { readings } from "../../../src/domain/why/readings";
import { tryChanges } from "../../../src/domain/why/tryChanges";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { anyAnswers } from "./anyAnswers";

function told(inspection: Inspection): readonly string[] {
  return readings(pack, inspection).flatMap(({ ambiguity, other, differences }) =>
    differences.map(
      ({ subject, what, rating, from, to }) =>
        `${ambiguity.id} ${JSON.stringify(other)}: ${subject} ${what} ${rating ?? ""} ${from} → ${to}`,
    ),
  );
}

const answered = (ids: readonly string[], answer: "Yes" | "No"): Inspection["keyQuestions"] =>
  Object.fromEntries(ids.map((id) => [id, { answer, reason: "" }]));

/** 1.1 is all Yes and every domain rating Good, but for 3.4, which falls short. */
const allGoodBut34 = (qualitative: "Outstanding" | "Requires improvement"): Inspection => ({
  ...blankInspection(pack),
  keyQuestions: answered(["1.1.1", "1.1.2", "1.1.3"], "Yes"),
  domainRatings: Object.fromEntries(
    ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"].map((id) => [id, "Good"]),
  ),
  standards: {
    "1.1": { qualitative, proposed: null, reason: "" },
    "3.4": { qualitative: null, proposed: "Inadequate", reason: "" },
  },
});

describe("the readings of the documents", () => {
  it("are listed for every setting that stands for an ambiguity, and for the second copy of a text", () => {
    const listed = readings(pack, blankInspection(pack)).map(({ ambiguity, other }) => [ambiguity.id, other]);
    expect(listed).toEqual([
      ["A2", true],
      ["A9", false],
      ["A6", false],
      ["A1", 14],
      ["A13", ["3.4.1f"]],
      ["A13", ["1.4.2a"]],
      ["A13", ["3.4.1f", "1.4.2a"]],
      ["A28", false],
      ["A3", ["Requires improvement"]],
    ]);
  });

  it("[R11] [A6] differ in the default of 3.4 where its key questions are answered", () => {
    const inspection = {
      ...blankInspection(pack),
      keyQuestions: answered(["3.4.1", "3.4.2", "3.4.3"], "Yes"),
    };
    const lines = told(inspection);
    expect(lines[0]).toBe("A6 false: 3.4 default  Good → null");
    expect(lines.every((line) => line.startsWith("A6"))).toBe(true);
  });

  it("[R26] [A9] differ in what is permitted for 1.1 where 3.4 alone falls short", () => {
    const inspection = allGoodBut34("Outstanding");
    expect(told(inspection)).toContain("A9 false: 1.1 permission Outstanding barred → with-reason");
  });

  it("[R35] [A3] differ for 1.3 Inadequate in the qualitative judgement it goes with", () => {
    const inspection: Inspection = {
      ...blankInspection(pack),
      domainRatings: { "2.3": "Inadequate", "3.3": "Inadequate" },
      keyQuestions: answered(["1.3.1", "1.3.2", "1.3.3"], "No"),
      standards: { "1.3": { qualitative: "Inadequate", proposed: "Inadequate", reason: "" } },
    };
    const own = readings(pack, inspection).find(({ setting }) => setting === null);
    expect(own?.ambiguity.id).toBe("A3");
    // Without a reason Inadequate stands below the default either way.
    expect(own?.differences).toEqual([]);
    const settled = {
      ...inspection,
      standards: { "1.3": { qualitative: "Inadequate", proposed: "Inadequate", reason: "r" } },
    } as const;
    expect(told(settled)).toContain('A3 ["Requires improvement"]: 1.3 status  ok → ok-with-reason');
  });

  it("[R18] [A1] differ in the 1.1 row with the printed base of 14", () => {
    const prompts = Object.fromEntries(
      [..."abcdefgh"].map((letter) => [
        `1.1.1${letter}`,
        {
          answer: letter < "c" ? ("Yes" as const) : ("No" as const),
          critical: false,
          measures: {},
          note: "",
          reason: "",
        },
      ]),
    );
    const inspection = {
      ...blankInspection(pack),
      prompts,
      keyQuestions: answered(["1.1.1", "1.1.2", "1.1.3"], "Yes"),
    };
    expect(told(inspection).filter((line) => line.startsWith("A1 "))).toEqual([
      "A1 14: 1.1 percentagesRow  Requires improvement or Inadequate → null",
    ]);
  });

  it("are each what the inspection would show with that setting changed and nothing else", () => {
    fc.assert(
      fc.property(anyAnswers(pack), (inspection) => {
        const present = assessInspection(pack, inspection);
        for (const { setting, other, differences } of readings(pack, inspection)) {
          if (setting === null) continue;
          const settings = { ...inspection.settings, [setting.key]: other };
          const under = compareAssessments(present, assessInspection(pack, { ...inspection, settings }));
          expect(differences).toEqual(under.filter(({ what }) => what !== "composite"));
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("combinations of readings", () => {
  const combined = (of: Pack, inspection: Inspection) =>
    [...combinedReadings(of, inspection)].flatMap((step) => step ?? []);

  it("[R28] are shown where only several readings together lead to something", () => {
    // A pack whose 1.1 Good has a second copy as well: qualitative judgement and ratings have to fit both.
    const rule = pack.decisionRules.find(({ code }) => code === "GUID-1.1-G")!;
    const doctored: Pack = {
      ...pack,
      decisionRules: pack.decisionRules.map((each) =>
        each === rule ? { ...each, qualitativeOtherCopy: ["Requires improvement"] } : each,
      ),
    };
    const inspection = allGoodBut34("Requires improvement");
    const alone = readings(doctored, inspection).flatMap(({ differences }) => differences);
    expect(alone.filter(({ rating, subject }) => rating === "Good" && subject === "1.1")).toEqual([]);
    const found = combined(doctored, inspection);
    expect(found.map(({ readings: together }) => together.map(({ ambiguity }) => ambiguity.id))).toEqual([
      ["A9", "A31"],
    ]);
    expect(found[0]?.differences).toEqual([
      { subject: "1.1", what: "permission", rating: "Good", from: "with-reason", to: "permitted" },
    ]);
    expect(combined(pack, inspection)).toEqual([]);
  });

  it("with the readings by themselves lead to all that any mix of settings and copies leads to, and to nothing else", () => {
    fc.assert(
      fc.property(anyAnswers(pack), (inspection) => {
        const present = assessInspection(pack, inspection);
        const ledTo = (differences: readonly Difference[]): readonly string[] =>
          differences
            .filter(({ what }) => what !== "composite")
            .map(({ subject, what, rating, to }) => [subject, what, rating, to].join(" "));
        const mixes = otherReadings(pack, inspection).reduce<readonly Read[]>(
          (before, choices) => before.flatMap((mix) => [mix, ...choices.map(({ read }) => read(mix))]),
          [{ pack, inspection }],
        );
        expect(mixes).toHaveLength(2 ** 6 * 4);
        const all = mixes.flatMap((mix) =>
          ledTo(compareAssessments(present, assessInspection(mix.pack, mix.inspection))),
        );
        const shown = [...readings(pack, inspection), ...combined(pack, inspection)].flatMap(
          ({ differences }) => ledTo(differences),
        );
        expect(new Set(shown)).toEqual(new Set(all));
      }),
      { numRuns: 3 },
    );
  });

  it("are tried in as many steps as there are combinations of those that can matter", () => {
    expect([...combinedReadings(pack, blankInspection(pack))]).toHaveLength(2 ** 5 - 1);
  });
});

describe("a comparison of two assessments", () => {
  it("finds nothing between the same and, of changes tried, what they move", () => {
    const inspection = blankInspection(pack);
    const before = assessInspection(pack, inspection);
    expect(compareAssessments(before, assessInspection(pack, inspection))).toEqual([]);
    const tried = tryChanges(inspection, [{ kind: "keyQuestion", id: "1.2.1", to: "No" }]);
    expect(compareAssessments(before, assessInspection(pack, tried))).toEqual(
      expect.arrayContaining([
        { subject: "1.2", what: "default", from: null, to: "Requires improvement" },
        {
          subject: "1.2",
          what: "permission",
          rating: "Requires improvement",
          from: "unknown",
          to: "permitted",
        },
        { subject: "1.2.1", what: "status", from: "unanswered", to: "incomplete" },
      ]),
    );
  });
});

import fc from "fast-check";
import { findKeyQuestion, findStandard } from "../../../src/domain/framework/find";
import type { KeyQuestion, Pack } from "../../../src/domain/framework/Pack";
import { ratings } from "../../../src/domain/framework/Rating";
import type { Assessment } from "../../../src/domain/inspection/Assessment";
import {
  assessComposite,
  assessInspection,
  assessOverall,
} from "../../../src/domain/inspection/assessInspection";
import { assessKeyQuestion } from "../../../src/domain/inspection/assessKeyQuestion";
import { assessStandard } from "../../../src/domain/inspection/assessStandard";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { proposalOf } from "../../../src/domain/inspection/proposalOf";
import { permittedRatings } from "../../../src/domain/rating/permittedRatings";
import { allTargets } from "../../../src/domain/why/allTargets";
import type { Change } from "../../../src/domain/why/Change";
import { gapBetween } from "../../../src/domain/why/percentagesRowWays";
import { tryChanges } from "../../../src/domain/why/tryChanges";
import type { Way } from "../../../src/domain/why/Way";
import { whatWouldChange } from "../../../src/domain/why/whatWouldChange";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { anyAnswers } from "./anyAnswers";
import { expand, nameOf, smallestSets } from "./bruteForce";

const inspections = anyAnswers(pack);

/** Every set the ways name, for each of their outcomes. */
function setsOf(ways: readonly Way[]): ReadonlyMap<string, { size: number; sets: Set<string> }> {
  const found = new Map<string, { size: number; sets: Set<string> }>();
  for (const way of ways) {
    const key = `${way.rating ?? ""} ${way.to}`.trim();
    const known = found.get(key) ?? { size: way.size, sets: new Set<string>() };
    expand(way).forEach((changes) => known.sets.add(nameOf(changes)));
    found.set(key, known);
    expect(way.size).toBe(known.size);
  }
  return found;
}

const answer = (id: string) => (["Yes", "No"] as const).map((to): Change => ({ kind: "prompt", id, to }));
const keyAnswer = (id: string) =>
  (["Yes", "No"] as const).map((to): Change => ({ kind: "keyQuestion", id, to }));
const mark = (id: string) => [true, false].map((to): Change => ({ kind: "critical", id, to }));

describe("the smallest sets that move a key question's suggestion", () => {
  const suggestionOf = (keyQuestion: KeyQuestion) => (inspection: Inspection) => [
    String(assessKeyQuestion(pack, keyQuestion, inspection).suggestion),
  ];

  it.each(["1.2.2", "1.2.3"])(
    "[R2] [R3] [R4] [R6] are for %s all the smallest, with marks and without, and no others",
    (id) => {
      const keyQuestion = findKeyQuestion(pack, id);
      if (!keyQuestion) throw new Error(`no ${id}`);
      fc.assert(
        fc.property(inspections, (inspection) => {
          const ways = whatWouldChange(pack, inspection, { of: "suggestion", id });
          const now = suggestionOf(keyQuestion)(inspection)[0];
          const answers = keyQuestion.prompts.flatMap((prompt) => answer(prompt.id));
          const marks = keyQuestion.prompts.flatMap((prompt) => mark(prompt.id));
          const all = smallestSets(inspection, [...answers, ...marks], 4, suggestionOf(keyQuestion));
          const plain = smallestSets(inspection, answers, 4, suggestionOf(keyQuestion));
          const least = setsOf(ways.filter((way) => !way.answersOnly));
          const leastPlain = setsOf(ways.filter((way) => way.answersOnly));
          for (const to of ["Yes", "No", "Decide"]) {
            const isTold = to !== now && !(now === "null" && to === "Decide");
            expect(least.get(to)).toEqual(isTold ? all.get(to) : undefined);
            const isDearer = isTold && (plain.get(to)?.size ?? 0) > (all.get(to)?.size ?? 0);
            expect(leastPlain.get(to)).toEqual(isDearer ? plain.get(to) : undefined);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("[R1] [R4] would not be smaller if judgements were withdrawn", () => {
    const keyQuestion = findKeyQuestion(pack, "1.2.3");
    if (!keyQuestion) throw new Error("no 1.2.3");
    fc.assert(
      fc.property(inspections, (inspection) => {
        const values = ["Yes", "No", "Not judged", null] as const;
        const candidates = keyQuestion.prompts.flatMap(({ id }) => [
          ...values.map((to): Change => ({ kind: "prompt", id, to })),
          ...mark(id),
        ]);
        const all = smallestSets(inspection, candidates, 4, suggestionOf(keyQuestion));
        const ways = whatWouldChange(pack, inspection, { of: "suggestion", id: keyQuestion.id });
        for (const way of ways.filter(({ to, answersOnly }) => to !== "Decide" && !answersOnly))
          expect(way.size).toBe(all.get(way.to)?.size);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the smallest sets that move a standard's default", () => {
  it.each(["1.1", "1.4", "3.4", "4.1"])(
    "[R7] [R9] [R11] [R12] are for %s all the smallest, and no others",
    (id) => {
      const standard = findStandard(pack, id);
      if (!standard) throw new Error(`no ${id}`);
      const outcome = (inspection: Inspection) => [
        String(assessStandard(pack, standard, inspection).default),
      ];
      fc.assert(
        fc.property(inspections, (inspection) => {
          const candidates = standard.keyQuestions.flatMap((keyQuestion) => keyAnswer(keyQuestion.id));
          const all = smallestSets(inspection, candidates, 4, outcome);
          const told = setsOf(whatWouldChange(pack, inspection, { of: "default", id }));
          const [now] = outcome(inspection);
          for (const to of ["Good", "Requires improvement"])
            expect(told.get(to)).toEqual(to === now ? undefined : all.get(to));
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe("the smallest sets that move the 1.1 percentages row", () => {
  /** 1.1 with one key question and five prompts, so that every set can be tried. */
  const small: Pack = {
    ...pack,
    standards: pack.standards.map((standard) =>
      standard.id === "1.1"
        ? {
            ...standard,
            keyQuestions: standard.keyQuestions
              .slice(1, 2)
              .map((keyQuestion) => ({ ...keyQuestion, prompts: keyQuestion.prompts.slice(0, 5) })),
          }
        : standard,
    ),
  };
  const standard = findStandard(small, "1.1");
  if (!standard) throw new Error("no 1.1");
  const rowOf = (inspection: Inspection) => {
    const row = assessStandard(small, standard, inspection).percentagesRow;
    return [row?.rating ?? (row && row.candidates.length > 0 ? gapBetween : "none")];
  };

  it("[R16] [R17] [R18] are all the smallest, and no others", () => {
    fc.assert(
      fc.property(inspections, fc.option(fc.integer({ min: 4, max: 9 })), (generated, pct11Base) => {
        const inspection = { ...generated, settings: { ...generated.settings, pct11Base } };
        const candidates = standard.keyQuestions.flatMap(({ id, prompts }) => [
          ...keyAnswer(id),
          ...prompts.flatMap((prompt) => answer(prompt.id)),
        ]);
        const all = smallestSets(inspection, candidates, 6, rowOf);
        const told = setsOf(whatWouldChange(small, inspection, { of: "percentagesRow", id: "1.1" }));
        const [now] = rowOf(inspection);
        for (const to of [...ratings, gapBetween])
          expect(told.get(to)).toEqual(to === now ? undefined : all.get(to));
      }),
      { numRuns: 35 },
    );
  });
});

describe("the smallest sets that change what is permitted", () => {
  /** Four domain ratings, the pair of 1.3 among them, and two key questions a standard. */
  const small: Pack = {
    ...pack,
    domainRatings: pack.domainRatings.filter(({ id }) => ["2.1", "2.3", "3.3", "3.4"].includes(id)),
    standards: pack.standards.map((standard) => ({
      ...standard,
      keyQuestions: standard.keyQuestions.slice(0, 2),
    })),
  };
  const most = 3;

  it.each(["1.1", "1.3", "1.2", "3.4"])(
    "[R25] [R27] [R28] [R29] [R30] [R32] [R33] [R34] [R35] are for %s all the smallest, and no others",
    (id) => {
      const standard = findStandard(small, id);
      if (!standard) throw new Error(`no ${id}`);
      const outcomes = (inspection: Inspection) =>
        permittedRatings(small, standard, proposalOf(small, standard, inspection)).map(
          ({ rating, permission }) => `${rating} ${permission}`,
        );
      const isRuled = ["1.1", "1.3"].includes(id);
      fc.assert(
        fc.property(inspections, (inspection) => {
          const candidates: readonly Change[] = [
            ...standard.keyQuestions.flatMap((keyQuestion) => keyAnswer(keyQuestion.id)),
            ...(isRuled
              ? ratings.flatMap((to): readonly Change[] => [
                  { kind: "qualitative", id, to },
                  { kind: "proposed", id: "3.4", to },
                  ...["2.1", "2.3", "3.3"].map((rated): Change => ({ kind: "domainRating", id: rated, to })),
                ])
              : []),
          ];
          const all = smallestSets(inspection, candidates, most, outcomes);
          const told = setsOf(whatWouldChange(small, inspection, { of: "permitted", id }));
          const now = outcomes(inspection);
          for (const rating of ratings) {
            for (const permission of ["permitted", "with-reason", "barred"]) {
              const key = `${rating} ${permission}`;
              const way = told.get(key);
              if (now.includes(key)) expect(way).toBeUndefined();
              else if (way && way.size > most) expect(all.has(key)).toBe(false);
              else expect(way).toEqual(all.get(key));
            }
          }
        }),
        { numRuns: isRuled ? 25 : 40 },
      );
    },
  );

  it("[R37] [R39] are for the overall rating all the smallest, and no others", () => {
    const outcomes = (inspection: Inspection) =>
      assessOverall(pack, inspection).permitted.map(({ rating, permission }) => `${rating} ${permission}`);
    fc.assert(
      fc.property(inspections, (inspection) => {
        const candidates: readonly Change[] = [
          ...(inspection.details.resettlementCases === 0
            ? []
            : ratings.map((to): Change => ({ kind: "proposed", id: "4.1", to }))),
          { kind: "diversity", id: "diversity", to: "Sufficient" },
          { kind: "diversity", id: "diversity", to: "Insufficient" },
        ];
        const all = smallestSets(inspection, candidates, 2, outcomes);
        const told = setsOf(whatWouldChange(pack, inspection, { of: "permitted", id: "overall" }));
        const now = outcomes(inspection);
        for (const [key, sets] of all)
          if (!now.includes(key) && !key.endsWith("unknown")) expect(told.get(key)).toEqual(sets);
        for (const key of told.keys()) expect(all.has(key)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the smallest sets that move the composite of published practice", () => {
  if (pack.publishedPractice === undefined) throw new Error("no published practice");
  const core = ["1.1", "1.2", "2.1", "2.2"];
  const small: Pack = {
    ...pack,
    publishedPractice: {
      ...pack.publishedPractice,
      composite: {
        ...pack.publishedPractice.composite,
        standards: core,
        ranges: [
          { rating: "Inadequate", from: 0, to: 2 },
          { rating: "Requires improvement", from: 3, to: 6 },
          { rating: "Good", from: 7, to: 10 },
          { rating: "Outstanding", from: 11, to: 12 },
        ],
      },
    },
  };
  const { points } = pack.publishedPractice.composite;

  it("[R38] are all the smallest, and no others, within the points they name", () => {
    const outcome = (inspection: Inspection) => [String(assessComposite(small, inspection)?.rating ?? null)];
    fc.assert(
      fc.property(inspections, (generated) => {
        const inspection = { ...generated, settings: { ...generated.settings, publishedPractice: true } };
        const candidates = ratings.flatMap((to) =>
          core.map((id): Change =>
            id < "2" ? { kind: "proposed", id, to } : { kind: "domainRating", id, to },
          ),
        );
        const all = smallestSets(inspection, candidates, 4, outcome);
        const ways = whatWouldChange(small, inspection, { of: "composite", id: "composite" });
        for (const way of ways) {
          const gainOf = (changes: readonly Change[]) =>
            changes.reduce(
              (sum, change) => sum + pointsOf(change.to) - pointsOf(now(inspection, change.id)),
              0,
            );
          const sets = expand(way).filter((changes) => {
            const gain = gainOf(changes);
            return gain >= (way.points?.atLeast ?? 0) && gain <= (way.points?.atMost ?? 0);
          });
          expect({ size: way.size, sets: new Set(sets.map(nameOf)) }).toEqual(all.get(way.to));
          const named = way.steps.flatMap(({ anyOf }) => anyOf.map(({ id }) => id));
          expect(new Set(sets.flat().map(({ id }) => id))).toEqual(new Set(named));
        }
        expect(new Set(ways.map(({ to }) => to))).toEqual(
          new Set([...all.keys()].filter((to) => to !== outcome(inspection)[0] && to !== "null")),
        );
      }),
      { numRuns: 60 },
    );
  });

  const pointsOf = (rating: unknown): number =>
    ratings.filter((known) => known === rating).reduce((sum, known) => sum + points[known], 0);
  const now = (inspection: Inspection, id: string): unknown =>
    id < "2" ? inspection.standards[id]?.proposed : inspection.domainRatings[id];
});

describe("every way, tried", () => {
  const targets = allTargets(pack);

  it("leads to what it says, with its example and with as many entries as it says", () => {
    fc.assert(
      fc.property(inspections, (inspection) => {
        for (const target of targets) {
          for (const way of whatWouldChange(pack, inspection, target)) {
            const tried = tryChanges(inspection, way.example);
            expect([way, outcomeOf(assessInspection(pack, tried), way)]).toEqual([way, way.to]);
            expect(way.example).toHaveLength(way.size);
            expect(nameOf(way.example)).not.toBe("");
            expect(outcomeOf(assessInspection(pack, inspection), way)).toBe(way.from);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it("leaves the inspection as it was", () => {
    const inspection = blankInspection(pack);
    const before = JSON.stringify(inspection);
    tryChanges(inspection, [
      { kind: "prompt", id: "1.1.1a", to: "Yes" },
      { kind: "critical", id: "1.1.1a", to: true },
      { kind: "keyQuestion", id: "1.1.1", to: "No" },
      { kind: "qualitative", id: "1.1", to: "Good" },
      { kind: "proposed", id: "overall", to: "Good" },
      { kind: "domainRating", id: "2.1", to: "Good" },
      { kind: "diversity", id: "diversity", to: "Sufficient" },
    ]);
    expect(JSON.stringify(inspection)).toBe(before);
  });
});

/** What an assessment says of a way's target, in the words of the way. */
function outcomeOf(assessment: Assessment, { target, rating }: Way): string | null {
  const standard = assessment.standards.find(({ id }) => id === target.id);
  switch (target.of) {
    case "suggestion":
      return (
        assessment.standards.flatMap(({ keyQuestions }) => keyQuestions).find(({ id }) => id === target.id)
          ?.suggestion ?? null
      );
    case "default":
      return standard?.default ?? null;
    case "percentagesRow": {
      const row = standard?.percentagesRow;
      return row?.rating ?? (row && row.candidates.length > 0 ? gapBetween : null);
    }
    case "permitted": {
      const permitted = target.id === "overall" ? assessment.overall.permitted : (standard?.permitted ?? []);
      return permitted.find((entry) => entry.rating === rating)?.permission ?? null;
    }
    case "composite":
      return assessment.composite?.rating ?? null;
  }
}

import fc from "fast-check";
import { casesToNextRating } from "../../../src/domain/cases/casesToNextRating";
import { discretionTriggers } from "../../../src/domain/cases/discretionTriggers";
import type { KeyQuestionShare } from "../../../src/domain/cases/rateFromCases";
import { rateFromCases } from "../../../src/domain/cases/rateFromCases";
import { parsePack } from "../../../src/domain/framework/parsePack";
import { ratings } from "../../../src/domain/framework/Rating";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import data from "../../../src/packs/youth-justice/2024-06/pack.json";
import { changed } from "../framework/changed";

const published = pack.publishedPractice;
const practice = published?.caseRating;
if (published === undefined || practice === undefined) throw new Error("no published practice");

const shares = (...counts: readonly (readonly [number, number])[]): readonly KeyQuestionShare[] =>
  counts.map(([count, base], place) => ({ id: `A${place + 1}S`, share: { count, base } }));
const percents = (...all: readonly string[]): readonly KeyQuestionShare[] =>
  all.map((percent, place) => ({ id: `A${place + 1}S`, share: { percent } }));
const rate = (all: readonly KeyQuestionShare[]) => rateFromCases(published, all);
const triggers = (all: readonly KeyQuestionShare[]) =>
  discretionTriggers(practice, all).map(({ kind, keyQuestion, towards }) => [kind, keyQuestion, towards]);

const counted = fc
  .integer({ min: 1, max: 40 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
const someShares = fc.array(counted, { minLength: 1, maxLength: 4 });

describe("rateFromCases", () => {
  it.each([
    ["49.4", "Inadequate"],
    ["49.5", "Requires improvement"],
    ["64.4", "Requires improvement"],
    ["64.5", "Good"],
    ["79.4", "Good"],
    ["79.5", "Outstanding"],
    ["80", "Outstanding"],
    ["0", "Inadequate"],
    ["100", "Outstanding"],
  ])("[R45] rates %s per cent in whole per cent: %s", (percent, rating) => {
    expect(rate(percents(percent))?.rating).toBe(rating);
  });

  it("[R45] the lowest key question gives the rating, labelled as published practice", () => {
    expect(rate(shares([9, 10], [7, 10], [8, 10]))).toEqual({
      label: "From published practice of HM Inspectorate of Probation, not from the documents of this pack",
      rating: "Good",
      atBest: "Good",
      deciding: ["A2S"],
      keyQuestions: [
        { id: "A1S", percent: "90.0", whole: 90, rating: "Outstanding" },
        { id: "A2S", percent: "70.0", whole: 70, rating: "Good" },
        { id: "A3S", percent: "80.0", whole: 80, rating: "Outstanding" },
      ],
      missing: [],
    });
  });

  it("[R45] a key question without answers leaves the rating open: a blank is never a zero", () => {
    expect(rate(shares([9, 10], [0, 0]))).toMatchObject({
      rating: null,
      atBest: "Outstanding",
      missing: ["A2S"],
    });
    expect(rate([])).toMatchObject({ rating: null, atBest: null });
  });

  it("gives nothing where the pack publishes no such practice", () => {
    expect(
      rateFromCases({ label: published.label, composite: published.composite }, shares([1, 1])),
    ).toBeNull();
  });

  it("[R45] the order of key questions does not matter", () => {
    const shuffled = someShares.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(rate(shares(...other))?.rating).toBe(rate(shares(...list))?.rating);
      }),
    );
  });

  it("[R45] a better answer never lowers the rating", () => {
    fc.assert(
      fc.property(someShares, fc.nat(), (list, pick) => {
        const place = pick % list.length;
        const better = list.map(([count, base], at): [number, number] => [
          at === place ? Math.min(count + 1, base) : count,
          base,
        ]);
        const levelOf = (all: typeof list) => ratings.indexOf(rate(shares(...all))?.rating ?? "Inadequate");
        expect(levelOf(better)).toBeLessThanOrEqual(levelOf(list));
      }),
    );
  });
});

describe("casesToNextRating", () => {
  it.each([
    [5, 10, { up: { rating: "Good", answers: 2 }, down: { rating: "Inadequate", answers: 1 } }],
    [10, 10, { up: null, down: { rating: "Good", answers: 3 } }],
    [0, 10, { up: { rating: "Requires improvement", answers: 5 }, down: null }],
    [1, 2, { up: { rating: "Outstanding", answers: 1 }, down: { rating: "Inadequate", answers: 1 } }],
    [0, 0, { rating: null, up: null, down: null }],
  ] as const)("[R45] %i of %i", (count, base, expected) => {
    expect(casesToNextRating(practice, { count, base })).toMatchObject(expected);
  });

  it("[R45] that many answers change the rating, and one fewer does not", () => {
    fc.assert(
      fc.property(counted, ([count, base]) => {
        const { rating, up, down } = casesToNextRating(practice, { count, base });
        const at = (yes: number) => rate(shares([yes, base]))?.rating;
        if (up !== null)
          expect([at(count + up.answers), at(count + up.answers - 1)]).toEqual([up.rating, rating]);
        if (down !== null)
          expect([at(count - down.answers), at(count - down.answers + 1)]).toEqual([down.rating, rating]);
        expect([up === null, down === null]).toEqual([rating === "Outstanding", rating === "Inadequate"]);
      }),
    );
  });
});

describe("discretionTriggers", () => {
  it("[R45] points out a deciding share within five points of an edge, on either side", () => {
    expect(triggers(percents("59.9", "90"))).toEqual([]);
    expect(triggers(percents("60", "90"))).toEqual([["near-boundary", "A1S", "Good"]]);
    expect(triggers(percents("70", "90"))).toEqual([["near-boundary", "A1S", "Requires improvement"]]);
    expect(triggers(percents("70.1", "90"))).toEqual([]);
    expect(triggers(percents("90", "95"))).toEqual([]);
    expect(triggers(percents("64.6"))).toEqual([["near-boundary", "A1S", "Requires improvement"]]);
  });

  it("[R45] points out the rating that one answer would change", () => {
    expect(triggers(shares([7, 12], [12, 12]))).toEqual([["one-answer", "A1S", "Good"]]);
    expect(triggers(shares([13, 20], [20, 20]))).toEqual([
      ["near-boundary", "A1S", "Requires improvement"],
      ["one-answer", "A1S", "Requires improvement"],
    ]);
  });

  it("[R45] one answer lifts a standard only where it lifts every key question that decides", () => {
    expect(triggers(shares([7, 12], [6, 12])).filter(([, , towards]) => towards === "Good")).toEqual([]);
    expect(triggers(shares([7, 12], [7, 12])).filter(([kind]) => kind === "one-answer")).toEqual([
      ["one-answer", "A1S", "Good"],
      ["one-answer", "A2S", "Good"],
    ]);
  });

  it("[R45] points out a base of five cases or fewer, decisive or not", () => {
    expect(triggers(shares([5, 5], [20, 40]))).toContainEqual(["small-base", "A1S", null]);
    expect(triggers(shares([6, 6])).filter(([kind]) => kind === "small-base")).toEqual([]);
    expect(triggers(shares([0, 0]))).toEqual([]);
  });

  it("[R45] one answer is pointed out exactly where changing one changes the rating", () => {
    fc.assert(
      fc.property(counted, ([count, base]) => {
        const found = discretionTriggers(practice, shares([count, base])).some(
          ({ kind }) => kind === "one-answer",
        );
        const ratingOf = (yes: number) => rate(shares([yes, base]))?.rating;
        const others = [count - 1, count + 1].filter((yes) => yes >= 0 && yes <= base);
        expect(found).toBe(others.some((yes) => ratingOf(yes) !== ratingOf(count)));
      }),
    );
  });
});

describe("the published thresholds in a pack", () => {
  it.each([
    ["publishedPractice.caseRating.ranges[1].from", 51, "publishedPractice.caseRating.ranges[1].from"],
    ["publishedPractice.caseRating.ranges[3].to", 99, "publishedPractice.caseRating.ranges[3].to"],
    [
      "publishedPractice.caseRating.ranges[0].rating",
      "Good",
      "publishedPractice.caseRating.ranges[0].rating",
    ],
    ["publishedPractice.caseRating.discretion.points", "5", "publishedPractice.caseRating.discretion.points"],
  ])("[R45] are refused with %s = %j", (place, value, path) => {
    const parsed = parsePack(changed(data, place, value));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toContain(path);
  });
});

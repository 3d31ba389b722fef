import fc from "fast-check";
import { assessDomains } from "../../../src/domain/cases/assessDomains";
import { explainDomain } from "../../../src/domain/cases/explainDomain";
import { nearestTip } from "../../../src/domain/cases/nearestTip";
import { rateFromCases } from "../../../src/domain/cases/rateFromCases";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";

const practice = pack.publishedPractice!;
const blank = blankInspection(pack);

function entered(counts: readonly (readonly [number, number])[]): Inspection {
  const shares = Object.fromEntries(
    counts.map(([positive, base], place) => [`2.1.${place + 1}`, { positive, base, percent: null }]),
  );
  return { ...blank, shares };
}

function tipOf(inspection: Inspection) {
  return nearestTip(practice.caseRating!, assessDomains(pack, inspection)[0]!);
}

describe("nearestTip", () => {
  it("[R45] needs all deciding key questions upwards, and the nearest one downwards", () => {
    const tip = tipOf(
      entered([
        [12, 20],
        [11, 20],
        [16, 20],
      ]),
    );
    expect(tip.up).toEqual({ rating: "Good", answers: 2, keyQuestions: ["2.1.1", "2.1.2"] });
    expect(tip.down).toEqual({ rating: "Inadequate", answers: 2, keyQuestions: ["2.1.2"] });
  });

  it("[R45] knows no way up where a key question is a percentage, and none at all without a rating", () => {
    const inspection = entered([[12, 20]]);
    expect(tipOf(inspection)).toEqual({ up: null, down: null });
    const shares = {
      "2.1.1": { positive: 19, base: 20, percent: null },
      "2.1.2": { positive: null, base: null, percent: "60" },
      "2.1.3": { positive: 20, base: 20, percent: null },
    };
    const tip = tipOf({ ...blank, shares });
    expect(tip.up).toBeNull();
    expect(tip.down).toEqual({ rating: "Inadequate", answers: 10, keyQuestions: ["2.1.1"] });
  });

  it("[R45] tips with so many answers and with none fewer, for any counts", () => {
    const counts = fc
      .integer({ min: 1, max: 30 })
      .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts), (given) => {
        const now = rated(given, [], 0);
        const { up, down } = tipOf(entered(given));
        if (up !== null) {
          expect(rated(given, up.keyQuestions, up.answers)).toBe(up.rating);
          expect(rated(given, up.keyQuestions, up.answers - 1)).toBe(now);
        } else expect(rated(given, all, 30)).toBe(now);
        if (down !== null) {
          expect(rated(given, down.keyQuestions.slice(0, 1), -down.answers)).not.toBe(now);
          expect(rated(given, all, 1 - down.answers)).toBe(now);
        } else expect(now).toBe("Inadequate");
      }),
      { numRuns: 300 },
    );
  });
});

const all = ["2.1.1", "2.1.2", "2.1.3"];

/** The standard's rating with so many more Yes in some key questions, as far as they have room. */
function rated(counts: readonly (readonly [number, number])[], moved: readonly string[], more: number) {
  const shares = counts.map(([count, base], place) => {
    const id = all[place] ?? "";
    const to = moved.includes(id) ? Math.min(base, Math.max(0, count + more)) : count;
    return { id, share: { count: to, base } };
  });
  return rateFromCases(practice, shares)?.rating ?? null;
}

describe("explainDomain", () => {
  it("[R45] [P65] says each share, what decides, what is near and how the entry stands", () => {
    const inspection = {
      ...entered([
        [12, 20],
        [13, 20],
        [16, 20],
      ]),
      domainRatings: { "2.1": "Good" as const },
      domainReasons: { "2.1": "Read again." },
    };
    const said = (more: Partial<Inspection> = {}) =>
      explainDomain(pack, { ...inspection, ...more }, "2.1").map(({ text }) => text);
    expect(said()).toEqual([
      "The shares of these key questions are entered; their cases are not assessed in this workbook.",
      expect.stringMatching(/^2\.1\.1 .*: 12 of 20 = 60\.0 per cent, .*, Requires improvement\.$/),
      expect.stringMatching(/^2\.1\.2 .*: 13 of 20 = 65\.0 per cent, Reasonable majority, Good\.$/),
      expect.stringMatching(/^2\.1\.3 .*: 16 of 20 = 80\.0 per cent, Reasonable majority, Outstanding\.$/),
      expect.stringMatching(
        /^The lowest of them decides: Requires improvement, by 2\.1\.1\. From published practice/,
      ),
      "Good with 1 more Yes in place of No in 2.1.1.",
      "Inadequate with 3 fewer Yes in 2.1.1.",
      "Your rating is Good: Read again.",
    ]);
    expect(said({ shares: {} })).toEqual(
      expect.arrayContaining(["No rating while 2.1.1, 2.1.2 and 2.1.3 have no share."]),
    );
    expect(said({ settings: { ...blank.settings, publishedPractice: false } }).join(" ")).toContain(
      "Published practice is switched off, and the documents hold no rule",
    );
  });
});

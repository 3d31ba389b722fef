import fc from "fast-check";
import { bands, ratings } from "../../../src/domain/framework/Rating";
import type { Suggestion } from "../../../src/domain/inspection/Assessment";
import { bandShare } from "../../../src/domain/rating/bandShare";
import { checkOverall } from "../../../src/domain/rating/checkOverall";
import { checkWorkload } from "../../../src/domain/rating/checkWorkload";
import { decideRating } from "../../../src/domain/rating/decideRating";
import { decisionRulesOf } from "../../../src/domain/rating/decisionRulesOf";
import type { JudgedPrompt } from "../../../src/domain/rating/judgeKeyQuestion";
import { judgeKeyQuestion } from "../../../src/domain/rating/judgeKeyQuestion";
import { judgeProposal } from "../../../src/domain/rating/judgeProposal";
import { permittedRatings } from "../../../src/domain/rating/permittedRatings";
import { rateStandard } from "../../../src/domain/rating/rateStandard";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const prompt: fc.Arbitrary<JudgedPrompt> = fc.record({
  answer: fc.constantFrom("Yes" as const, "No" as const, "Not judged" as const, null),
  critical: fc.boolean(),
  reason: fc.constantFrom("", "no such case"),
});
const prompts = fc.array(prompt, { minLength: 1, maxLength: 8 });
const yesOrNo = fc.constantFrom("Yes" as const, "No" as const);
const answers = fc.array(fc.option(yesOrNo, { nil: null }), { minLength: 1, maxLength: 5 });
const reason = fc.string({ minLength: 1 });
const rating = fc.constantFrom(...ratings);
const domainRatings = fc
  .array(fc.constantFrom(null, "Not rated" as const, ...ratings), {
    minLength: pack.domainRatings.length,
    maxLength: pack.domainRatings.length,
  })
  .map((all) => pack.domainRatings.map(({ id }, place) => ({ id, rating: all[place] ?? null })));

describe("order", () => {
  it("[R2] the order of prompts does not matter", () => {
    const shuffled = prompts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.option(yesOrNo, { nil: null }), ([list, other], answer) => {
        expect(judgeKeyQuestion({ prompts: other, answer })).toEqual(
          judgeKeyQuestion({ prompts: list, answer }),
        );
      }),
    );
  });

  it("[R7] the order of key questions does not matter", () => {
    fc.assert(
      fc.property(answers, fc.option(rating, { nil: null }), (list, proposed) => {
        const turned = [...list].reverse();
        expect(rateStandard({ answers: turned, proposed, defaultBasis: "source" })).toEqual(
          rateStandard({ answers: list, proposed, defaultBasis: "source" }),
        );
      }),
    );
  });

  it("[R27, R28, R29, R30] the order of domain ratings does not matter", () => {
    fc.assert(
      fc.property(domainRatings, rating, rating, (rated, qualitative, proposed) => {
        const rules = decisionRulesOf(pack, "1.1");
        const input = { qualitative, proposed };
        expect(decideRating(rules, { ...input, ratings: [...rated].reverse() })).toEqual(
          decideRating(rules, { ...input, ratings: rated }),
        );
      }),
    );
  });
});

describe("a better answer", () => {
  const worth: Readonly<Record<Suggestion, number>> = { No: 0, Decide: 1, Yes: 2 };
  const withNo = prompts.filter((list) => list.some(({ answer }) => answer === "No"));

  it("[R2, R3] never lowers a suggestion", () => {
    fc.assert(
      fc.property(withNo, fc.nat(), (list, pick) => {
        const below = list.flatMap(({ answer }, place) => (answer === "No" ? [place] : []));
        const chosen = below[pick % below.length];
        const better = list.map((entry, place) =>
          place === chosen ? { ...entry, answer: "Yes" as const, critical: false } : entry,
        );
        const before = judgeKeyQuestion({ prompts: list, answer: null }).suggestion;
        const after = judgeKeyQuestion({ prompts: better, answer: null }).suggestion;
        if (after === null) expect(before).not.toBe("Yes");
        else if (before !== null) expect(worth[after]).toBeGreaterThanOrEqual(worth[before]);
      }),
    );
  });

  it("[R7, R9] never lowers a default rating", () => {
    const withNo = answers.filter((list) => list.includes("No"));
    fc.assert(
      fc.property(withNo, fc.boolean(), (list, byAnalogy) => {
        const place = list.indexOf("No");
        const better = list.map((answer, index) => (index === place ? "Yes" : answer));
        const defaultBasis = byAnalogy ? "by-analogy" : "source";
        const before = rateStandard({ answers: list, proposed: null, defaultBasis }).default;
        const after = rateStandard({ answers: better, proposed: null, defaultBasis }).default;
        expect(before).toBe("Requires improvement");
        expect([null, "Requires improvement", "Good"]).toContain(after);
      }),
    );
  });

  it("[R27, R32] never bars an Outstanding that no rule barred before", () => {
    fc.assert(
      fc.property(domainRatings, fc.nat(), fc.constantFrom("1.1", "1.3"), (rated, pick, subject) => {
        const better = rated.map((entry, place) =>
          place === pick % rated.length ? { ...entry, rating: "Outstanding" as const } : entry,
        );
        const rules = decisionRulesOf(pack, subject);
        const input = { qualitative: "Outstanding" as const, proposed: "Outstanding" as const };
        const after = decideRating(rules, { ...input, ratings: better }).status;
        if (after === "blocked")
          expect(decideRating(rules, { ...input, ratings: rated }).status).toBe("blocked");
      }),
    );
  });

  it("[R14, R15] never lowers a band", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), fc.boolean(), (base, some, includes80) => {
        const count = some % base;
        const bandOf = (positive: number) => {
          const { band } = bandShare({ count: positive, base }, { largeMajorityIncludes80: includes80 });
          return band === null ? -1 : bands.indexOf(band);
        };
        expect(bandOf(count + 1)).toBeGreaterThanOrEqual(bandOf(count));
        expect(bandOf(count)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a blank", () => {
  it("[R4] is never a No: it moves no count and settles no suggestion", () => {
    fc.assert(
      fc.property(prompts, (list) => {
        const before = judgeKeyQuestion({ prompts: list, answer: null });
        const after = judgeKeyQuestion({ prompts: [...list, { answer: null }], answer: null });
        expect([after.above, after.below, after.notJudged]).toEqual([
          before.above,
          before.below,
          before.notJudged,
        ]);
        const critical = list.some((entry) => entry.answer === "No" && entry.critical === true);
        expect(after.suggestion).toBe(critical ? "No" : null);
      }),
    );
  });

  it("[R7] is never a No: only a No makes Requires improvement", () => {
    fc.assert(
      fc.property(answers, (list) => {
        const { default: usual } = rateStandard({ answers: list, proposed: null, defaultBasis: "source" });
        expect(usual === "Requires improvement").toBe(list.includes("No"));
        if (list.includes(null)) expect(usual).not.toBe("Good");
      }),
    );
  });
});

describe("rating twice", () => {
  it("[R2, R5] following the suggestion changes neither it nor its counts, and is accepted", () => {
    const judged = prompts.map((list) =>
      list.map((entry) => ({ ...entry, answer: entry.answer ?? ("Yes" as const), reason: "seen" })),
    );
    fc.assert(
      fc.property(judged, (list) => {
        const first = judgeKeyQuestion({ prompts: list, answer: null });
        if (first.suggestion === null || first.suggestion === "Decide") return;
        const second = judgeKeyQuestion({ prompts: list, answer: first.suggestion });
        expect(second).toEqual({ ...first, status: "ok" });
      }),
    );
  });

  it("[R7, R9] proposing the default leaves it the default, and is accepted", () => {
    fc.assert(
      fc.property(answers, (list) => {
        const first = rateStandard({ answers: list, proposed: null, defaultBasis: "source" });
        if (first.default === null || first.default === "Not applicable") return;
        const second = rateStandard({ answers: list, proposed: first.default, defaultBasis: "source" });
        expect(second).toEqual({ ...first, status: "ok" });
      }),
    );
  });
});

describe("a reason", () => {
  it("[R3, R5] never lifts the block of a critical shortfall answered Yes", () => {
    fc.assert(
      fc.property(prompts, reason, (list, why) => {
        const critical = [...list, { answer: "No" as const, critical: true }];
        expect(judgeKeyQuestion({ prompts: critical, answer: "Yes", reason: why }).status).toBe("blocked");
      }),
    );
  });

  it("[R20] never lifts the block of 1.2.1c", () => {
    fc.assert(
      fc.property(fc.boolean(), reason, (practitionersManageable, why) => {
        const input = { practitionersManageable, managersManageable: !practitionersManageable };
        expect(checkWorkload({ ...input, answer: "Yes", reason: why }).status).toBe("blocked");
      }),
    );
  });

  it("[R25, R27, R32] never lifts what a decision rule bars", () => {
    const subjects = pack.standards.filter(({ id }) => decisionRulesOf(pack, id).length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        answers,
        domainRatings,
        fc.option(rating, { nil: null }),
        reason,
        (standard, list, rated, qualitative, why) => {
          const input = { answers: list, domainRatings: rated, qualitative };
          for (const { rating: proposed, permission } of permittedRatings(pack, standard, input)) {
            const { status } = judgeProposal(pack, standard, { ...input, proposed, reason: why });
            expect(status === "blocked").toBe(permission === "barred");
          }
        },
      ),
    );
  });

  it("[R37] never lifts what 4.1 bars", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, "Sufficient" as const, "Insufficient" as const),
        reason,
        (diversity, why) => {
          const input = { applicable41: true, rating41: "Inadequate" as const, diversity };
          const rules = decisionRulesOf(pack, "overall");
          expect(checkOverall(rules, { ...input, proposed: "Outstanding", reason: why }).status).toBe(
            "blocked",
          );
        },
      ),
    );
  });
});

import type { DomainRating } from "../../../src/domain/framework/Rating";
import { decideRating } from "../../../src/domain/rating/decideRating";
import { decisionRulesOf } from "../../../src/domain/rating/decisionRulesOf";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const rules11 = decisionRulesOf(pack, "1.1");
const rules13 = decisionRulesOf(pack, "1.3");
const pair = (first: DomainRating | null, second: DomainRating | null) => [
  { id: "2.3", rating: first },
  { id: "3.3", rating: second },
];
const all = (...ratings: readonly (DomainRating | null)[]) =>
  ratings.map((rating, place) => ({ id: String(place), rating }));

describe("decideRating", () => {
  it("[R31] says that nothing fits even before anything is proposed", () => {
    const decision = decideRating(rules13, {
      ratings: pair("Good", "Inadequate"),
      qualitative: null,
      proposed: null,
    });
    expect(decision).toEqual({
      consistentByRatings: [],
      goodShare: null,
      status: "unproposed",
      codes: ["GUID-1.3-NOMATCH"],
    });
  });

  it("[R26] a rating that is not in the list at all is missing", () => {
    const decision = decideRating(rules13, {
      ratings: [{ id: "2.3", rating: "Good" }],
      qualitative: "Good",
      proposed: "Good",
    });
    expect(decision).toMatchObject({
      consistentByRatings: null,
      status: "unknown",
      codes: ["DR-RATINGS-INCOMPLETE"],
    });
    expect(decideRating(rules11, { ratings: [], qualitative: "Good", proposed: "Good" }).status).toBe(
      "unknown",
    );
  });

  it.each([["Outstanding"], [null]] as const)("[R32] Not rated is not Outstanding, beside %s", (other) => {
    const input = { qualitative: "Outstanding", proposed: "Outstanding", reason: "r" } as const;
    const decision = decideRating(rules13, { ...input, ratings: pair("Not rated", other) });
    expect(decision.status).toBe("blocked");
    expect(decision.codes).toContain("RULE-1.3-O");
  });

  it("[R26] a pair with a Not rated fits none of the ratings of 1.3, and a reason settles it", () => {
    const input = { ratings: pair("Good", "Not rated"), qualitative: "Good", proposed: "Good" } as const;
    expect(decideRating(rules13, input)).toMatchObject({
      consistentByRatings: [],
      status: "reason-needed",
      codes: ["GUID-1.3-NOMATCH", "GUID-1.3-G"],
    });
    expect(decideRating(rules13, { ...input, reason: "no domain three cases" }).status).toBe(
      "ok-with-reason",
    );
  });

  it("[R28] counts at least 65 per cent exactly: 13 of 20 is enough, 12 of 19 is not", () => {
    const input = { qualitative: "Good", proposed: "Good" } as const;
    const mix = (good: number, rest: number) =>
      all(
        ...Array.from({ length: good }, () => "Good" as const),
        ...Array.from({ length: rest }, () => "Requires improvement" as const),
      );
    expect(decideRating(rules11, { ...input, ratings: mix(13, 7) }).consistentByRatings).toEqual(["Good"]);
    expect(decideRating(rules11, { ...input, ratings: mix(12, 7) }).consistentByRatings).toEqual([]);
  });

  it("[R29, R30] an even split of good ratings is no longer under half", () => {
    const ratings = all("Good", "Good", "Requires improvement", "Requires improvement");
    expect(decideRating(rules11, { ratings, qualitative: null, proposed: null }).consistentByRatings).toEqual(
      [],
    );
  });

  it("[R30] half of the rest Inadequate is not more than half", () => {
    const ratings = all("Requires improvement", "Requires improvement", "Inadequate", "Inadequate");
    const input = { qualitative: null, proposed: null } as const;
    expect(decideRating(rules11, { ...input, ratings }).consistentByRatings).toEqual([]);
    const more = [...ratings, ...all("Inadequate")];
    expect(decideRating(rules11, { ...input, ratings: more }).consistentByRatings).toEqual(["Inadequate"]);
  });

  it("[R27] leaves Outstanding unknown without a qualitative judgement, and says so", () => {
    const ratings = all("Good", "Outstanding");
    expect(decideRating(rules11, { ratings, qualitative: null, proposed: "Outstanding" })).toMatchObject({
      status: "unknown",
      codes: ["QUAL-NOT-SET"],
    });
  });

  it("[R28] asks for a reason where the ratings do not fit, whatever the qualitative judgement will be", () => {
    const ratings = all("Good", "Inadequate");
    const input = { ratings, qualitative: null, proposed: "Good" } as const;
    expect(decideRating(rules11, input).status).toBe("reason-needed");
    expect(decideRating(rules11, { ...input, ratings: all("Good", "Good") }).status).toBe("unknown");
  });

  it("[R33] does not mention the reading of Outstanding where a reason is needed anyway", () => {
    const input = {
      ratings: pair("Outstanding", "Good"),
      qualitative: "Inadequate",
      proposed: "Good",
    } as const;
    expect(decideRating(rules13, input).codes).toEqual(["GUID-1.3-QUAL"]);
  });

  it("refuses a rule that speaks of something else", () => {
    const overall = decisionRulesOf(pack, "overall");
    expect(() => decideRating(overall, { ratings: all("Good"), qualitative: null, proposed: null })).toThrow(
      "R37 is not a test of domain two and three ratings.",
    );
  });
});

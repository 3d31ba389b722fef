import type { Strength } from "../../../src/domain/framework/Pack";
import { checkBandCondition } from "../../../src/domain/rating/checkBandCondition";
import { checkMinimumPolicies } from "../../../src/domain/rating/checkMinimumPolicies";
import { checkOverall } from "../../../src/domain/rating/checkOverall";
import { checkThreshold } from "../../../src/domain/rating/checkThreshold";
import { checkTrigger } from "../../../src/domain/rating/checkTrigger";
import { checkWorkload } from "../../../src/domain/rating/checkWorkload";
import { decisionRulesOf } from "../../../src/domain/rating/decisionRulesOf";
import { judgeClassification } from "../../../src/domain/cases/judgeClassification";
import { judgePlanningAndProvision } from "../../../src/domain/cases/judgePlanningAndProvision";
import { ratePercentagesRow } from "../../../src/domain/rating/ratePercentagesRow";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const strengths: readonly (readonly [Strength, string])[] = [
  ["must", "reason-needed"],
  ["should", "reason-needed"],
  ["would", "reason-needed"],
  ["would-suggest", "ok"],
  ["may", "ok"],
  ["might", "ok"],
  ["could", "ok"],
  ["usually", "ok"],
];

describe("checkThreshold", () => {
  const measure = { edge: 65, strength: "would" } as const;

  it.each(strengths)("[R19] a Yes against a '%s' signal is %s without a reason", (strength, status) => {
    const check = checkThreshold({ count: 12, base: 20, answer: "Yes", edge: 65, strength });
    expect(check).toMatchObject({ signal: "negative", strength, status });
    expect(check.codes.includes("THR-CONFLICT")).toBe(status === "reason-needed");
  });

  it.each(["No", "Not judged", null] as const)(
    "[R19] the answer %s does not conflict with a signal",
    (answer) => {
      expect(checkThreshold({ ...measure, count: 0, base: 20, answer })).toMatchObject({
        percent: "0.0",
        status: "ok",
        codes: ["THR-BELOW-65"],
      });
    },
  );

  it("[R16, R19] says when a signal rests on a small base", () => {
    expect(checkThreshold({ ...measure, count: 2, base: 4, answer: "No" }).codes).toEqual([
      "THR-BELOW-65",
      "BAND-SMALL-BASE",
    ]);
  });

  it("[R19] takes 64.999… per cent for below 65, though it shows 65.0", () => {
    const check = checkThreshold({ ...measure, count: 649_999, base: 1_000_000, answer: "No" });
    expect(check).toMatchObject({ percent: "65.0", signal: "negative" });
  });

  it("[R16] blocks a count that does not fit its base, and shows no share", () => {
    expect(checkThreshold({ ...measure, count: 21, base: 20, answer: "Yes" })).toEqual({
      percent: null,
      signal: null,
      strength: null,
      status: "blocked",
      codes: ["BAND-INVALID"],
    });
  });
});

describe("checkBandCondition", () => {
  const large = { edge: 80, edgeIncluded: false };

  it("[R21] large majority means over 80, or from 80 where the setting says so", () => {
    expect(checkBandCondition({ ...large, count: 8, base: 10 }).met).toBe(false);
    expect(checkBandCondition({ ...large, count: 81, base: 100 }).met).toBe(true);
    expect(checkBandCondition({ ...large, count: 8, base: 10, largeMajorityIncludes80: true }).met).toBe(
      true,
    );
    expect(checkBandCondition({ ...large, count: 79, base: 100, largeMajorityIncludes80: true }).met).toBe(
      false,
    );
  });

  it("[R21] the setting for 80 per cent does not touch a majority of over 50", () => {
    const majority = { edge: 50, edgeIncluded: false, largeMajorityIncludes80: true };
    expect(checkBandCondition({ ...majority, count: 5, base: 10 }).met).toBe(false);
  });

  it("[R16, R21] is neither met nor unmet without answers or with a count out of range", () => {
    expect(checkBandCondition({ ...large, count: 0, base: 0 })).toEqual({
      percent: null,
      met: null,
      codes: ["BAND-NO-BASE"],
    });
    expect(checkBandCondition({ ...large, count: 3, base: 2 })).toMatchObject({
      met: null,
      codes: ["BAND-INVALID"],
    });
  });
});

describe("checkWorkload", () => {
  const both = { practitionersManageable: true, managersManageable: true };

  it("[R20] does not block a No, nor an answer that is still to come", () => {
    const neither = { practitionersManageable: false, managersManageable: false };
    expect(checkWorkload({ ...neither, answer: "No" })).toEqual({ status: "ok", codes: [] });
    expect(checkWorkload({ ...neither, answer: null })).toEqual({ status: "ok", codes: [] });
  });

  it("[R19, R20] a low share of practitioners only informs, too few middle managers ask for a reason", () => {
    const input = {
      ...both,
      answer: "Yes",
      practitionerInterviews: { count: 12, base: 20 },
      middleManagers: { count: 3, base: 5 },
    } as const;
    expect(checkWorkload(input)).toEqual({ status: "reason-needed", codes: ["THR-BELOW-65", "THR-121C-MM"] });
    expect(checkWorkload({ ...input, reason: "one post was filled since" }).status).toBe("ok");
  });
});

describe("checkTrigger", () => {
  it.each(strengths)("[R22] a ticked '%s' trigger with Yes is %s without a reason", (strength, status) => {
    expect(checkTrigger({ ticked: true, strength, answer: "Yes" }).status).toBe(status);
    expect(checkTrigger({ ticked: true, strength, answer: "Yes", reason: "since repaired" }).status).toBe(
      "ok",
    );
    expect(checkTrigger({ ticked: false, strength, answer: "Yes" })).toEqual({ status: "ok", codes: [] });
  });
});

describe("checkMinimumPolicies", () => {
  it("[R23] names every missing policy, those of the judgement first", () => {
    const policies = { inJudgement: ["a", "b"], onlyInGuidance: ["c"], source: [] };
    expect(checkMinimumPolicies(policies, { present: ["b"], answer: "No" })).toEqual({
      missing: ["a", "c"],
      status: "ok",
      codes: ["TRIG-141A", "TRIG-141A-RESETTLEMENT"],
    });
  });
});

describe("ratePercentagesRow", () => {
  it.each([
    [81, 100, "Outstanding"],
    [80, 100, "Good"],
    [65, 100, "Good"],
    [64, 100, "Requires improvement"],
    [50, 100, "Requires improvement"],
    [49, 100, null],
    [41, 100, null],
    [40, 100, "Inadequate"],
    [0, 100, "Inadequate"],
  ])("[R18] reads %d of %d as %s", (yes, answered, rating) => {
    expect(ratePercentagesRow(yes, answered).rating).toBe(rating);
  });

  it("[R16, R18] says nothing without answers", () => {
    expect(ratePercentagesRow(0, 0)).toEqual({
      percent: null,
      rating: null,
      candidates: [],
      codes: ["BAND-NO-BASE"],
    });
  });
});

describe("checkOverall", () => {
  const rules = decisionRulesOf(pack, "overall");
  const outstanding = { proposed: "Outstanding", applicable41: true, rating41: "Good" } as const;

  it("[R37] asks nothing of 4.1 where it does not apply", () => {
    const input = {
      ...outstanding,
      applicable41: false,
      rating41: "Inadequate",
      diversity: "Sufficient",
    } as const;
    expect(checkOverall(rules, input)).toEqual({ status: "ok", codes: [] });
  });

  it("[R39] accepts the limiter with a reason, and leaves an unrated 4.1 unknown still", () => {
    const input = { ...outstanding, diversity: "Insufficient", reason: "the panel agreed" } as const;
    expect(checkOverall(rules, input)).toEqual({ status: "ok-with-reason", codes: ["LIM-DIVERSITY"] });
    expect(checkOverall(rules, { ...input, rating41: null })).toEqual({
      status: "unknown",
      codes: ["RULE-4.1-PENDING", "LIM-DIVERSITY"],
      unchecked: { rule: "R37", ratings: ["4.1"], qualitative: false },
    });
  });

  it("[R38] has nothing to say before an overall rating is proposed", () => {
    const input = { ...outstanding, proposed: null, diversity: null };
    expect(checkOverall(rules, input)).toEqual({ status: "unproposed", codes: [] });
  });
});

describe("judgements on cases that rules of rating rest on", () => {
  it.each([
    [true, true, "Yes"],
    [true, false, "No"],
    [null, false, "No"],
    [true, null, null],
    [null, null, null],
  ])("[R47] planning %s and provision %s: %s", (planning, provision, answer) => {
    expect(judgePlanningAndProvision(planning, provision)).toBe(answer);
  });

  it.each([
    ["Medium", "High", true, "Yes"],
    ["Medium", "High", false, "No"],
    ["Medium", "High", null, null],
    ["High", "High", null, "Yes"],
  ] as const)(
    "[R48] manager %s, inspector %s, reasonable %s: %s",
    (manager, inspector, reasonable, answer) => {
      expect(judgeClassification(manager, inspector, reasonable)).toBe(answer);
    },
  );
});

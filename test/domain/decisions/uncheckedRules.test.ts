import fc from "fast-check";
import { canSignOff } from "../../../src/domain/checks/canSignOff";
import { checkInspection } from "../../../src/domain/checks/checkInspection";
import { ratingLayers, type RatingLayer } from "../../../src/domain/decisions/Decision";
import { layersOf } from "../../../src/domain/decisions/layersOf";
import { pendingDecisions } from "../../../src/domain/decisions/pendingDecisions";
import { ratings, type Rating } from "../../../src/domain/framework/Rating";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { anyInspection } from "../inspection/anyInspection";
import { domainRatings, inspectionOf } from "./samples";

/** What a rule looks at besides the rating that it can bar. */
interface Known {
  readonly qualitative?: Rating;
  readonly domainRatings?: Inspection["domainRatings"];
  readonly other?: Readonly<Record<string, Rating>>;
  readonly cases?: number;
}

/** The rating in this layer, and the same in those before it, each with a reason. */
function rated(subject: string, layer: RatingLayer, rating: Rating, known: Known = {}): Inspection {
  const reason = "We all agree.";
  const upTo = ratingLayers.slice(0, ratingLayers.indexOf(layer) + 1);
  const entry = { rating, reason };
  const { qualitative = null, domainRatings: entered = {}, other = {}, cases = 4 } = known;
  const others = Object.fromEntries(Object.entries(other).map(([id, proposed]) => [id, { proposed }]));
  const isOverall = subject === "overall";
  const inspection = inspectionOf(
    { ...others, ...(isOverall ? {} : { [subject]: { proposed: rating, reason, qualitative } }) },
    {
      [subject]: {
        ...(upTo.includes("decided") ? { decided: entry } : {}),
        ...(upTo.includes("published") ? { published: entry } : {}),
      },
    },
    { domainRatings: entered },
  );
  return {
    ...inspection,
    details: { ...inspection.details, resettlementCases: cases },
    diversity: "Sufficient",
    ...(isOverall ? { overall: { proposed: rating, reason } } : {}),
  };
}

function obstacleIn(inspection: Inspection, subject: string, layer: RatingLayer) {
  return pendingDecisions(pack, inspection).find(
    (entry) => entry.subject === subject && entry.layer === layer,
  )?.obstacle;
}

const some = { ...domainRatings("Good"), "2.4": null };
const pair = { "2.3": "Outstanding", "3.3": "Outstanding" } as const;

const waits: readonly (readonly [
  rule: string,
  subject: string,
  known: Known,
  missing: string,
  complete: Known,
])[] = [
  [
    "R27",
    "1.1",
    {},
    "the ratings of 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3, 3.4; your overall qualitative judgement",
    { qualitative: "Outstanding", domainRatings: domainRatings("Good"), other: { "3.4": "Good" } },
  ],
  [
    "R27",
    "1.1",
    { qualitative: "Outstanding", domainRatings: some, other: { "3.4": "Good" } },
    "the rating of 2.4",
    {
      qualitative: "Outstanding",
      domainRatings: { ...some, "2.4": "Not rated" },
      other: { "3.4": "Good" },
    },
  ],
  [
    "R32",
    "1.3",
    { domainRatings: pair },
    "your overall qualitative judgement",
    { domainRatings: pair, qualitative: "Outstanding" },
  ],
  [
    "R32",
    "1.3",
    { domainRatings: { "2.3": "Outstanding" }, qualitative: "Outstanding" },
    "the rating of 3.3",
    { domainRatings: pair, qualitative: "Outstanding" },
  ],
  ["R37", "overall", {}, "the rating of 4.1", { other: { "4.1": "Good" } }],
  ["R37", "overall", { cases: 2 }, "the rating of 4.1", { cases: 0 }],
];

describe.each(ratingLayers)("[P10] a rating whose rule cannot be checked yet, %s", (layer) => {
  it.each(waits)("[%s] is not recorded for %s until what is missing is there", (...of) => {
    const [rule, subject, known, missing, complete] = of;
    const obstacle = obstacleIn(rated(subject, layer, "Outstanding", known), subject, layer);
    expect(obstacle).toEqual({
      kind: "unchecked",
      messages: [
        {
          code: "RULE-UNCHECKED",
          severity: "block",
          text: `A rule can bar Outstanding and cannot be checked yet, so it is neither recorded nor signed off. Still missing: ${missing}.`,
          rules: [rule, "P10"],
        },
      ],
    });
    expect(obstacleIn(rated(subject, layer, "Outstanding", complete), subject, layer)).toBeNull();
  });

  it.each(["1.1", "1.3", "overall"])("[R25] leaves every other rating of %s as it is", (subject) => {
    for (const rating of ratings.filter((each) => each !== "Outstanding")) {
      expect(obstacleIn(rated(subject, layer, rating), subject, layer)).toBeNull();
    }
  });

  it("[R27] is barred, and no longer waiting, once one known rating breaks the rule", () => {
    const broken = rated("1.1", layer, "Outstanding", { domainRatings: { "2.1": "Inadequate" } });
    expect(obstacleIn(broken, "1.1", layer)).toMatchObject({
      kind: "barred",
      messages: [{ code: "RULE-1.1-O" }],
    });
  });

  it("[P7] [R27] [R32] keeps the standard from being signed off", () => {
    const inTheWay = (subject: string, known: Known): readonly string[] => {
      const inspection = rated(subject, layer, "Outstanding", known);
      const assessment = assessInspection(pack, inspection);
      const standard = assessment.standards.find(({ id }) => id === subject);
      if (standard === undefined) throw new Error(`There is no standard ${subject}`);
      return canSignOff(standard, checkInspection(pack, inspection, assessment))
        .obstacles.filter(({ check }) => check?.code === "RULE-UNCHECKED")
        .map((obstacle) => `${obstacle.kind} ${obstacle.subject.id} ${obstacle.field}`);
    };
    const rows = (subject: string): readonly string[] =>
      ratingLayers
        .slice(0, ratingLayers.indexOf(layer) + 1)
        .map((each) => `block ${each === "proposed" ? subject : `${each}:${subject}`} rating`);
    expect(inTheWay("1.1", {})).toEqual(rows("1.1"));
    expect(inTheWay("1.3", {})).toEqual(rows("1.3"));
    expect(inTheWay("1.3", { domainRatings: pair, qualitative: "Outstanding" })).toEqual([]);
  });
});

describe("laws of rules that wait", () => {
  it("[P10] records no rating whose permission is barred or unknown because of a rule", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        for (const { subject, layer, obstacle } of pendingDecisions(pack, inspection)) {
          const state = layersOf(pack, inspection, subject).layers.find((each) => each.layer === layer);
          const blocked = state?.judgement.messages.some(({ severity }) => severity === "block") ?? false;
          if (blocked) expect(obstacle).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

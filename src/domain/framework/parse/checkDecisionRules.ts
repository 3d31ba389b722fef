import type { Problem } from "../../result";
import { findStandard } from "../find";
import type { DecisionRule, Pack } from "../Pack";

/** The subject of rules about the overall rating. */
const overall = "overall";
const testsOfOverall: readonly string[] = ["resettlement-not-inadequate", "diversity-sufficient"];
/** The two domain ratings that the `both-` tests look at. */
const bothRatings = ["2.3", "3.3"] as const;

/**
 * Each decision rule binds a standard or the overall rating, with a test that fits it; a rule of a standard also says
 * which qualitative judgements fit, and what to say when none does.
 *
 * @see docs/spec.md R25
 */
export function checkDecisionRules(pack: Pack): readonly Problem[] {
  return pack.decisionRules.flatMap((rule, index) => {
    const path = `decisionRules[${index}]`;
    return [
      ...subject(pack, path, rule),
      ...ratingsTest(pack, path, rule),
      ...qualitative(path, rule),
      ...once(pack, path, rule, index),
    ];
  });
}

function subject(pack: Pack, path: string, rule: DecisionRule): readonly Problem[] {
  if (rule.subject === overall || findStandard(pack, rule.subject)) return [];
  return [
    {
      path: `${path}.subject`,
      message: `unknown standard "${rule.subject}"; expected a standard of this pack or "${overall}"`,
    },
  ];
}

function ratingsTest(pack: Pack, path: string, rule: DecisionRule): readonly Problem[] {
  const at = `${path}.ratingsTest`;
  if (testsOfOverall.includes(rule.ratingsTest) !== (rule.subject === overall)) {
    const fits =
      rule.subject === overall ? testsOfOverall.join(", ") : "one about domain two and three ratings";
    return [{ path: at, message: `does not fit "${rule.subject}"; expected ${fits}` }];
  }
  if (rule.ratingsTest === "resettlement-not-inadequate" && !pack.standards.some((one) => one.conditional)) {
    return [{ path: at, message: "nothing to test; no standard of this pack is conditional" }];
  }
  if (!rule.ratingsTest.startsWith("both-")) return [];
  const ids = pack.domainRatings.map((rating) => rating.id);
  return bothRatings
    .filter((id) => !ids.includes(id))
    .map((id) => ({ path: at, message: `needs the domain rating ${id}, which this pack lacks` }));
}

function qualitative(path: string, rule: DecisionRule): readonly Problem[] {
  if (rule.subject === overall) {
    return (["qualitative", "qualitativeOtherCopy", "qualitativeCode"] as const)
      .filter((field) => rule[field] !== undefined)
      .map((field) => ({
        path: `${path}.${field}`,
        message: "out of place; the overall rating has no qualitative judgement",
      }));
  }
  return (["qualitative", "qualitativeCode"] as const)
    .filter((field) => rule[field] === undefined)
    .map((field) => ({ path: `${path}.${field}`, message: "missing; a rule of a standard needs it" }));
}

/** Two rules for the same rating of a standard would leave open which one holds. */
function once(pack: Pack, path: string, rule: DecisionRule, index: number): readonly Problem[] {
  const before = pack.decisionRules
    .slice(0, index)
    .findIndex(
      (other) =>
        other.subject === rule.subject &&
        other.rating === rule.rating &&
        (rule.subject !== overall || other.ratingsTest === rule.ratingsTest),
    );
  if (before < 0) return [];
  return [
    { path, message: `duplicate; decisionRules[${before}] is about the same rating of ${rule.subject}` },
  ];
}

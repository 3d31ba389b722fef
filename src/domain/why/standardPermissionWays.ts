import type { Pack, Standard } from "../framework/Pack";
import type { DomainRating, Rating } from "../framework/Rating";
import { ratings as allRatings } from "../framework/Rating";
import type { Inspection } from "../inspection/Inspection";
import { proposalOf } from "../inspection/proposalOf";
import { decideRating, type RatedDomain } from "../rating/decideRating";
import { decisionRulesOf } from "../rating/decisionRulesOf";
import { isRuled } from "../rating/isRuled";
import { decidingRatings, isApplicable, judgeProposal } from "../rating/judgeProposal";
import { permissionOf } from "../rating/permittedRatings";
import { pairOf } from "../rating/ratingsTests";
import type { Change } from "./Change";
import { answersOf } from "./defaultWays";
import type { Group, Tally } from "./findOutcomes";
import { findOutcomes } from "./findOutcomes";
import { blank, keyQuestionGroups } from "./keyQuestionGroups";
import { permissionWays, type Factor } from "./permissionWays";
import { tryChanges } from "./tryChanges";
import { valueFactor, valueGroup } from "./valueGroup";
import type { Way } from "./Way";

/**
 * The smallest sets of entries that would change which ratings of a standard are permitted: answers to its key
 * questions and, where decision rules bind it, domain ratings and the qualitative judgement.
 * @see docs/spec.md R8, R10, R25, R26, R27, R32
 */
export function standardPermissionWays(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
): readonly Way[] {
  if (!isApplicable(standard, inspection.details.resettlementCases)) return [];
  const factors = [
    answersFactor(pack, standard, inspection),
    ...(isRuled(pack, standard)
      ? [ratingsFactor(pack, standard, inspection), qualitativeFactor(standard, inspection)]
      : []),
  ];
  return permissionWays({ of: "permitted", id: standard.id }, factors, (changes) => {
    const input = proposalOf(pack, standard, tryChanges(inspection, changes));
    return allRatings.map((rating) => {
      const { status } = judgeProposal(pack, standard, { ...input, proposed: rating, reason: "" });
      return { rating, permission: permissionOf(status) };
    });
  });
}

/** Answers by how each rating stands to the default they give, decision rules aside. */
function answersFactor(pack: Pack, standard: Standard, inspection: Inspection): Factor {
  const groups = keyQuestionGroups(standard, inspection);
  const unruled = { ...pack, decisionRules: [] };
  const input = { ...proposalOf(pack, standard, inspection), reason: "" };
  const outcomeOf = (tally: Tally): string => {
    const answers = answersOf(tally);
    const standing = allRatings.map(
      (proposed) => judgeProposal(unruled, standard, { ...input, answers, proposed }).status,
    );
    return standing.join();
  };
  return { groups, outcomes: findOutcomes(groups, outcomeOf) };
}

function qualitativeFactor({ id }: Standard, inspection: Inspection): Factor {
  const now = inspection.standards[id]?.qualitative ?? null;
  return valueFactor(valueGroup(id, now, (to) => ({ kind: "qualitative", id, to })));
}

/** Domain ratings by what the standard's decision rules say of them; a pair is looked at one by one. */
function ratingsFactor(pack: Pack, standard: Standard, inspection: Inspection): Factor {
  const rules = decisionRulesOf(pack, standard.id);
  const { domainRatings, settings } = proposalOf(pack, standard, inspection);
  const rated = decidingRatings(pack, domainRatings, settings.includeStd34 ?? true);
  const pair = pairOf(rules);
  const change = (id: string, to: Rating): Change => {
    const from = pack.domainRatings.find((rating) => rating.id === id)?.fromStandard;
    return from === undefined ? { kind: "domainRating", id, to } : { kind: "proposed", id: from, to };
  };
  const groups =
    pair === undefined
      ? countGroups(rated, change)
      : rated
          .filter(({ id }) => pair.includes(id))
          .map(({ id, rating }) => valueGroup(id, rating, (to) => change(id, to)));
  const ids = pair ?? rated.map(({ id }) => id);
  // A rule that fits the qualitative judgement stands as its ratings alone make it stand.
  const outcomeOf = (tally: Tally): string => {
    const known = ratedAs(tally, ids);
    const standing = rules.map((rule) => {
      const qualitative = rule.qualitative?.[0] ?? null;
      return decideRating(rules, { ratings: known, qualitative, proposed: rule.rating }).status;
    });
    return standing.join();
  };
  return { groups, outcomes: findOutcomes(groups, outcomeOf) };
}

/** Where every rating is looked at, Outstanding and Good count alike, and nothing else tells one from another. */
function countGroups(
  rated: readonly RatedDomain[],
  change: (id: string, to: Rating) => Change,
): readonly Group[] {
  const good = ["Good", "Outstanding"] as const;
  const isGood = (rating: DomainRating | null): boolean => good.some((value) => value === rating);
  return [...new Set(rated.map(({ rating }) => rating))].map((now): Group => {
    const toOneOf = (values: readonly Rating[]) => ({
      state: values[0] ?? blank,
      labels: values,
      verb: now === null ? ("answer" as const) : ("change" as const),
      cost: 1,
      changes: (id: string) => values.map((to) => [change(id, to)]),
    });
    const below = (["Requires improvement", "Inadequate"] as const).filter((rating) => rating !== now);
    return {
      state: now ?? blank,
      label: now,
      ids: rated.filter(({ rating }) => rating === now).map(({ id }) => id),
      moves: [...(isGood(now) ? [] : [toOneOf(good)]), ...below.map((rating) => toOneOf([rating]))],
    };
  });
}

/** The ratings of a tally, given to the ids in any order: the rules never ask which is which. */
function ratedAs(tally: Tally, ids: readonly string[]): readonly RatedDomain[] {
  const values = [...tally].flatMap(([state, count]) => Array.from({ length: count }, () => state));
  return ids.map((id, place) => {
    const value = values[place] ?? blank;
    return { id, rating: value === blank ? null : (value as DomainRating) };
  });
}

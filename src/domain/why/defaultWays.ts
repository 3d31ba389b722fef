import type { Pack, Standard } from "../framework/Pack";
import type { Inspection, KeyQuestionAnswer } from "../inspection/Inspection";
import { proposalOf } from "../inspection/proposalOf";
import { judgeProposal } from "../rating/judgeProposal";
import type { Tally } from "./findOutcomes";
import { findOutcomes } from "./findOutcomes";
import { blank, keyQuestionGroups } from "./keyQuestionGroups";
import type { Way } from "./Way";
import { directionOf, waysTo } from "./waysTo";

const order = ["Requires improvement", blank, "Good"];

/**
 * The smallest sets of key questions whose answers would move a standard's default rating; none where it has no
 * default at all, or does not apply.
 * @see docs/spec.md R7, R9, R11, R12
 */
export function defaultWays(pack: Pack, standard: Standard, inspection: Inspection): readonly Way[] {
  const groups = keyQuestionGroups(standard, inspection);
  const input = { ...proposalOf(pack, standard, inspection), proposed: null };
  const defaultOf = (tally: Tally) =>
    judgeProposal(pack, standard, { ...input, answers: answersOf(tally) }).default ?? blank;
  const outcomes = findOutcomes(groups, defaultOf);
  const now = [...outcomes].find(([, { cost }]) => cost === 0)?.[0] ?? blank;
  return ["Good", "Requires improvement"].flatMap((to) => {
    const outcome = outcomes.get(to);
    const direction = directionOf(order, now, to);
    if (outcome === undefined || direction === null) return [];
    const from = now === blank ? null : now;
    return waysTo({ target: { of: "default", id: standard.id }, direction, from, to }, groups, outcome);
  });
}

/** The answers of a tally, in any order: no rule asks which key question they belong to. */
export function answersOf(tally: Tally): readonly (KeyQuestionAnswer | null)[] {
  const times = (state: string, answer: KeyQuestionAnswer | null) =>
    Array.from({ length: tally.get(state) ?? 0 }, () => answer);
  return [...times("Yes", "Yes"), ...times("No", "No"), ...times(blank, null)];
}

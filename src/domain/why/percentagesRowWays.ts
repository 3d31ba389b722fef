import type { Standard } from "../framework/Pack";
import { promptEntry } from "../inspection/entryOf";
import type { Inspection, PromptAnswer } from "../inspection/Inspection";
import { percentagesBase, ratePercentagesRow } from "../rating/ratePercentagesRow";
import type { Group, Tally } from "./findOutcomes";
import { findOutcomes } from "./findOutcomes";
import { blank, keyQuestionGroups } from "./keyQuestionGroups";
import type { Way } from "./Way";
import { directionOf, waysTo } from "./waysTo";

/** Between Requires improvement and Inadequate the row leaves a gap in which it names both (R18). */
export const gapBetween = "Requires improvement or Inadequate";

const order = ["Inadequate", gapBetween, "Requires improvement", blank, "Good", "Outstanding"];
const outcomesOfRow = order.filter((outcome) => outcome !== blank);

/**
 * The smallest sets of answers, to key questions and prompts together, that would move the 1.1 percentages row.
 * @see docs/spec.md R16, R17, R18
 */
export function percentagesRowWays(standard: Standard, inspection: Inspection): readonly Way[] {
  if (!standard.percentagesRow) return [];
  const groups = groupAnswers(standard, inspection);
  const total = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const outcomes = findOutcomes(groups, (tally) => rowOf(tally, total, inspection.settings.pct11Base));
  const now = [...outcomes].find(([, { cost }]) => cost === 0)?.[0] ?? blank;
  return [...outcomesOfRow].reverse().flatMap((to) => {
    const outcome = outcomes.get(to);
    const direction = directionOf(order, now, to);
    if (outcome === undefined || direction === null) return [];
    const from = now === blank ? null : now;
    return waysTo(
      { target: { of: "percentagesRow", id: standard.id }, direction, from, to },
      groups,
      outcome,
    );
  });
}

function rowOf(tally: Tally, total: number, fullBase: number | null): string {
  const yes = tally.get("Yes") ?? 0;
  const counted = yes + (tally.get("No") ?? 0);
  const { rating, candidates } = ratePercentagesRow(yes, percentagesBase(counted, total, fullBase));
  if (rating !== null) return rating;
  return candidates.length > 0 ? gapBetween : blank;
}

/** Key questions and prompts by their answers: the row counts them alike. */
function groupAnswers(standard: Standard, inspection: Inspection): readonly Group[] {
  const prompts = standard.keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  const answered = (answer: PromptAnswer | null) =>
    prompts.filter(({ id }) => promptEntry(inspection, id).answer === answer).map(({ id }) => id);
  const isKeyQuestion = (id: string) => standard.keyQuestions.some((keyQuestion) => keyQuestion.id === id);
  const groups = keyQuestionGroups(standard, inspection).map((group): Group => {
    const ids = answered(group.label as PromptAnswer | null);
    return { ...group, ids: [...group.ids, ...ids], moves: group.moves.map(eitherKind) };
  });
  const notJudged: Group = {
    state: "Not judged",
    label: "Not judged",
    ids: answered("Not judged"),
    moves: (["Yes", "No"] as const).map((to) => ({
      state: to,
      labels: [to],
      verb: "change" as const,
      cost: 1,
      changes: (id) => [[{ kind: "prompt" as const, id, to }]],
    })),
  };
  return [...groups, notJudged];

  function eitherKind(move: Group["moves"][number]): Group["moves"][number] {
    const to = move.state === "Yes" ? "Yes" : "No";
    return {
      ...move,
      changes: (id) => [
        [{ kind: isKeyQuestion(id) ? ("keyQuestion" as const) : ("prompt" as const), id, to }],
      ],
    };
  }
}

import type { KeyQuestion } from "../framework/Pack";
import { promptEntry } from "../inspection/entryOf";
import type { Inspection, PromptAnswer, PromptEntry } from "../inspection/Inspection";
import { suggestAnswer } from "../rating/judgeKeyQuestion";
import type { Change } from "./Change";
import type { Group, Move, Outcome, Tally } from "./findOutcomes";
import { findOutcomes } from "./findOutcomes";
import type { Way } from "./Way";
import { directionOf, waysTo } from "./waysTo";

const none = "";
/** A key question without a suggestion stands between the two; there is no way back to that. */
const order = ["No", none, "Decide", "Yes"];

/**
 * The smallest sets of prompts whose answers would move a key question's suggestion. Answers change to Yes or No and
 * critical marks are set or taken away. Leaving a prompt Not judged or blank is not offered: it never gets to Yes or No with
 * fewer.
 * Where a mark does it with less, the ways that leave marks alone are given as well.
 * @see docs/spec.md R2, R3, R4, R6
 */
export function suggestionWays(keyQuestion: KeyQuestion, inspection: Inspection): readonly Way[] {
  const groups = groupPrompts(keyQuestion, inspection);
  const all = findOutcomes(groups, suggestionOf);
  const answers = groups.map(withoutMarks);
  const byAnswers = findOutcomes(answers, suggestionOf);
  const now = [...all].find(([, { cost }]) => cost === 0)?.[0] ?? none;
  const target = { of: "suggestion", id: keyQuestion.id } as const;
  return ["Yes", "Decide", "No"].flatMap((to) => {
    const direction = directionOf(order, now, to);
    // Filling in every blank only to end in a tie settles nothing.
    if (direction === null || (now === none && to === "Decide")) return [];
    const asked = { target, direction, from: now === none ? null : now, to };
    const least = all.get(to);
    const plain = byAnswers.get(to);
    return [
      ...(least ? waysTo(asked, groups, least) : []),
      ...(isDearer(plain, least) ? waysTo({ ...asked, answersOnly: true }, answers, plain) : []),
    ];
  });
}

function isDearer(plain: Outcome | undefined, least: Outcome | undefined): plain is Outcome {
  return plain !== undefined && least !== undefined && plain.cost > least.cost;
}

function suggestionOf(tally: Tally): string {
  const of = (state: string) => tally.get(state) ?? 0;
  const critical = of("critical");
  const counts = {
    above: of("Yes"),
    below: of("No") + critical,
    notJudged: of("Not judged"),
    blank: of(none),
  };
  return suggestAnswer(counts, critical > 0).suggestion ?? none;
}

function groupPrompts(keyQuestion: KeyQuestion, inspection: Inspection): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const { id } of keyQuestion.prompts) {
    const { answer, critical } = promptEntry(inspection, id);
    const key = JSON.stringify([answer, critical]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([key, ids]) => {
    const [answer, critical] = JSON.parse(key) as [PromptEntry["answer"], boolean];
    return {
      state: answer === "No" && critical ? "critical" : (answer ?? none),
      label: answer,
      ids,
      moves: movesOf(answer, critical),
    };
  });
}

/** A mark that was left on another answer than No takes effect as soon as that answer becomes No (R3). */
function movesOf(answer: PromptAnswer | null, marked: boolean): readonly Move[] {
  if (answer === "No") return [toAnswer(answer, "Yes", marked), setMark(marked)];
  return [
    ...(answer === "Yes" ? [] : [toAnswer(answer, "Yes", marked)]),
    toAnswer(answer, "No", marked),
    toAnswerAndMark(answer, marked),
  ];
}

function toAnswer(from: PromptAnswer | null, to: "Yes" | "No", marked: boolean): Move {
  return {
    state: to === "No" && marked ? "critical" : to,
    labels: [to],
    verb: from === null ? "answer" : "change",
    cost: 1,
    changes: (id) => [[{ kind: "prompt", id, to }]],
  };
}

function setMark(marked: boolean): Move {
  return {
    state: marked ? "No" : "critical",
    labels: ["No"],
    verb: marked ? "unmark" : "mark",
    cost: 1,
    changes: (id) => [[{ kind: "critical", id, to: !marked }]],
  };
}

function toAnswerAndMark(from: PromptAnswer | null, marked: boolean): Move {
  const { labels, verb } = toAnswer(from, "No", marked);
  const changes = (id: string): readonly Change[] => [
    { kind: "prompt", id, to: "No" },
    { kind: "critical", id, to: !marked },
  ];
  return {
    state: marked ? "No" : "critical",
    labels,
    verb,
    cost: 2,
    changes: (id) => [changes(id)],
  };
}

function withoutMarks(group: Group): Group {
  const isPlain = (move: Move) => move.changes("").every((set) => set.every(({ kind }) => kind === "prompt"));
  return { ...group, moves: group.moves.filter(isPlain) };
}

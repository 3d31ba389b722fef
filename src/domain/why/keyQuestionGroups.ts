import type { Standard } from "../framework/Pack";
import { keyQuestionEntry } from "../inspection/entryOf";
import type { Inspection, KeyQuestionAnswer } from "../inspection/Inspection";
import type { Group } from "./findOutcomes";

/** The state of a blank in every tally. */
export const blank = "";

const answers: readonly KeyQuestionAnswer[] = ["Yes", "No"];

/** A standard's key questions by their answers, each of which may change to the other (R7). */
export function keyQuestionGroups({ keyQuestions }: Standard, inspection: Inspection): readonly Group[] {
  return [...answers, null].map((answer) => ({
    state: answer ?? blank,
    label: answer,
    ids: keyQuestions
      .filter(({ id }) => keyQuestionEntry(inspection, id).answer === answer)
      .map(({ id }) => id),
    moves: answers
      .filter((to) => to !== answer)
      .map((to) => ({
        state: to,
        labels: [to],
        verb: answer === null ? ("answer" as const) : ("change" as const),
        cost: 1,
        changes: (id) => [[{ kind: "keyQuestion" as const, id, to }]],
      })),
  }));
}

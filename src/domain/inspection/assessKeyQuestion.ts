import type { KeyQuestion, Pack } from "../framework/Pack";
import { describeMessage } from "../rating/describeMessage";
import { judgeKeyQuestion } from "../rating/judgeKeyQuestion";
import type { KeyQuestionAssessment } from "./Assessment";
import { assessPrompt } from "./assessPrompt";
import { keyQuestionEntry, promptEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/**
 * Everything about one key question: the balance of its prompts, the suggestion and how the answer stands to it.
 * @see docs/spec.md R2, R3, R4, R5, R6
 */
export function assessKeyQuestion(
  pack: Pack,
  keyQuestion: KeyQuestion,
  inspection: Inspection,
): KeyQuestionAssessment {
  const { answer, reason } = keyQuestionEntry(inspection, keyQuestion.id);
  const entries = keyQuestion.prompts.map((prompt) => promptEntry(inspection, prompt.id));
  const { codes, ...judgement } = judgeKeyQuestion({ prompts: entries, answer, reason });
  return {
    id: keyQuestion.id,
    ...judgement,
    answer,
    messages: codes.map((code) => describeMessage(pack, code, reason)),
    prompts: keyQuestion.prompts.map((prompt) =>
      assessPrompt(pack, prompt, promptEntry(inspection, prompt.id), inspection.settings, inspection.signals),
    ),
  };
}

import type { KeyQuestionAssessment } from "./Assessment";

/** Whether a key question or any prompt of it is answered. Until then nothing is said of it. */
export function isKeyQuestionEntered({ answer, prompts }: KeyQuestionAssessment): boolean {
  return answer !== null || prompts.some((prompt) => prompt.answer !== null);
}

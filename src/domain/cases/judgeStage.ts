import type { Suggestion } from "../inspection/Assessment";
import type { JudgedPrompt } from "../rating/judgeKeyQuestion";
import { judgeKeyQuestion } from "../rating/judgeKeyQuestion";

export interface StageJudgement {
  readonly suggestion: Suggestion | null;
  /** The stages whose answers were weighed. */
  readonly used: readonly string[];
}

/**
 * Suggests an answer for one stage of case work from that stage's answers alone: a need missed at assessment does not
 * mark planning down, and does not excuse it either.
 * @see docs/spec.md R44
 */
export function judgeStage<Stage extends string>(
  stages: Readonly<Record<Stage, readonly JudgedPrompt[]>>,
  stage: Stage,
): StageJudgement {
  return {
    suggestion: judgeKeyQuestion({ prompts: stages[stage], answer: null }).suggestion,
    used: [stage],
  };
}

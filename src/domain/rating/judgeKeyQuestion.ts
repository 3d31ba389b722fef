import type { Status, Suggestion } from "../inspection/Assessment";
import type { KeyQuestionAnswer, PromptAnswer } from "../inspection/Inspection";
import { hasReason } from "./hasReason";

/** What weighs in a key question: the answer of one prompt, its critical flag and its reason. */
export interface JudgedPrompt {
  readonly answer: PromptAnswer | null;
  readonly critical?: boolean;
  readonly reason?: string;
}

export interface KeyQuestionInput {
  readonly prompts: readonly JudgedPrompt[];
  readonly answer: KeyQuestionAnswer | null;
  readonly reason?: string;
}

export interface KeyQuestionJudgement {
  readonly above: number;
  readonly below: number;
  readonly notJudged: number;
  readonly blank: number;
  readonly suggestion: Suggestion | null;
  readonly status: Status;
  readonly codes: readonly string[];
}

/**
 * Suggests an answer by the balance of prompts above and below the line, and says how the inspector's answer stands.
 * A critical shortfall gives No whatever the count; a tie is for the inspector; a blank is neither Yes nor No.
 * @see docs/spec.md R1, R2, R3, R4, R5, R6
 */
export function judgeKeyQuestion(input: KeyQuestionInput): KeyQuestionJudgement {
  const counts = countAnswers(input.prompts);
  const critical = input.prompts.some((prompt) => prompt.answer === "No" && prompt.critical === true);
  const { suggestion, codes } = suggestAnswer(counts, critical);
  const unexplained = input.prompts.some(
    (prompt) => prompt.answer === "Not judged" && !hasReason(prompt.reason ?? ""),
  );
  const stand = standOf(input, suggestion, critical, counts.blank);
  return {
    ...counts,
    suggestion,
    status: unexplained ? "blocked" : stand.status,
    codes: [...codes, ...(unexplained ? ["KQ-NOTJUDGED-NO-REASON"] : []), ...stand.codes],
  };
}

/** How many prompts are above the line, below it, Not judged and blank. */
export type PromptCounts = Pick<KeyQuestionJudgement, "above" | "below" | "notJudged" | "blank">;

function countAnswers(prompts: readonly JudgedPrompt[]): PromptCounts {
  const count = (answer: PromptAnswer | null) => prompts.filter((prompt) => prompt.answer === answer).length;
  return { above: count("Yes"), below: count("No"), notJudged: count("Not judged"), blank: count(null) };
}

/**
 * What the balance suggests; `critical` where any No is marked so.
 * @see docs/spec.md R2, R3, R4, R6
 */
export function suggestAnswer(
  counts: PromptCounts,
  critical: boolean,
): Pick<KeyQuestionJudgement, "suggestion" | "codes"> {
  const incomplete = counts.blank > 0 ? ["KQ-INCOMPLETE"] : [];
  if (critical) return { suggestion: "No", codes: ["KQ-CRITICAL", ...incomplete] };
  if (counts.blank > 0) return { suggestion: null, codes: incomplete };
  if (counts.above + counts.below === 0) return { suggestion: null, codes: ["KQ-NONE-JUDGED"] };
  if (counts.above === counts.below) return { suggestion: "Decide", codes: ["KQ-TIE"] };
  return { suggestion: counts.above > counts.below ? "Yes" : "No", codes: [] };
}

function standOf(
  input: KeyQuestionInput,
  suggestion: Suggestion | null,
  critical: boolean,
  blank: number,
): { readonly status: Status; readonly codes: readonly string[] } {
  if (input.answer === null) return { status: "unanswered", codes: [] };
  if (critical && input.answer === "Yes") return { status: "blocked", codes: ["KQ-CRITICAL-CONFLICT"] };
  if (blank > 0 && !critical) return { status: "incomplete", codes: ["KQ-ANSWERED-EARLY"] };
  if (suggestion === null || suggestion === "Decide" || suggestion === input.answer)
    return { status: "ok", codes: [] };
  return { status: hasReason(input.reason ?? "") ? "ok" : "reason-needed", codes: ["KQ-DIFFERS"] };
}

import type { Strength } from "../framework/Pack";
import type { Status } from "../inspection/Assessment";
import type { PromptAnswer } from "../inspection/Inspection";
import { hasReason } from "./hasReason";
import { isHardStrength } from "./isHardStrength";

export interface TriggerInput {
  readonly ticked: boolean;
  readonly strength: Strength;
  readonly answer: PromptAnswer | null;
  readonly reason?: string;
}

/**
 * Reads a fact that the text names as leading to No: ticked, it is shown; a Yes against a strong one needs a reason.
 * @see docs/spec.md R22
 */
export function checkTrigger(input: TriggerInput): {
  readonly status: Status;
  readonly codes: readonly string[];
} {
  if (!input.ticked) return { status: "ok", codes: [] };
  const reasonMissing =
    input.answer === "Yes" && isHardStrength(input.strength) && !hasReason(input.reason ?? "");
  return { status: reasonMissing ? "reason-needed" : "ok", codes: ["TRIG-NEGATIVE"] };
}

import type { MinimumPolicies } from "../framework/Pack";
import type { Status } from "../inspection/Assessment";
import type { PromptAnswer } from "../inspection/Inspection";
import { hasReason } from "./hasReason";

export interface MinimumPoliciesInput {
  /** The policies found in place, by name. */
  readonly present: readonly string[];
  readonly answer: PromptAnswer | null;
  readonly reason?: string;
}

/**
 * Checks the key policies of 1.4.1a: any of the judgement's list missing should give No, so a Yes needs a reason;
 * one that only the guidance lists informs.
 * @see docs/spec.md R23
 */
export function checkMinimumPolicies(
  policies: MinimumPolicies,
  input: MinimumPoliciesInput,
): { readonly missing: readonly string[]; readonly status: Status; readonly codes: readonly string[] } {
  const absent = (names: readonly string[]) => names.filter((name) => !input.present.includes(name));
  const key = absent(policies.inJudgement);
  const guidance = absent(policies.onlyInGuidance);
  const reasonMissing = key.length > 0 && input.answer === "Yes" && !hasReason(input.reason ?? "");
  return {
    missing: [...key, ...guidance],
    status: reasonMissing ? "reason-needed" : "ok",
    codes: [
      ...(key.length > 0 ? ["TRIG-141A"] : []),
      ...(guidance.length > 0 ? ["TRIG-141A-RESETTLEMENT"] : []),
    ],
  };
}

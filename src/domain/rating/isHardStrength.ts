import type { Strength } from "../framework/Pack";

/** Whether a Yes against a fact of this strength needs a reason; the softer ones only inform (R19, R22). */
export function isHardStrength(strength: Strength): boolean {
  return strength === "must" || strength === "should" || strength === "would";
}

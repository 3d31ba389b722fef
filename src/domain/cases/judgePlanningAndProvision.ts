import type { KeyQuestionAnswer } from "../inspection/Inspection";

/**
 * Answers a question that asks about planning and provision: both must be sufficient for Yes, and either falling short
 * is No. `null` while one of them is open and the other does not settle it.
 * @see docs/spec.md R47
 */
export function judgePlanningAndProvision(
  planning: boolean | null,
  provision: boolean | null,
): KeyQuestionAnswer | null {
  if (planning === false || provision === false) return "No";
  return planning === true && provision === true ? "Yes" : null;
}

import type { KeyQuestionAnswer } from "../inspection/Inspection";

/** How likely harm is, to the child or to others; every case has one (R48). */
export const classifications = ["Low", "Medium", "High", "Very high"] as const;

export type Classification = (typeof classifications)[number];

/**
 * Judges the case manager's classification: the same as the inspector's is right; a different one still is, where the
 * inspector finds the choice reasonable. `null` while that is open.
 * @see docs/spec.md R48
 */
export function judgeClassification(
  manager: Classification,
  inspector: Classification,
  reasonable: boolean | null,
): KeyQuestionAnswer | null {
  if (manager === inspector && reasonable === null) return "Yes";
  if (reasonable === null) return null;
  return reasonable ? "Yes" : "No";
}

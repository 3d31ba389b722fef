import type { Strength } from "../framework/Pack";
import type { Status } from "../inspection/Assessment";
import type { PromptAnswer } from "../inspection/Inspection";
import { isCountOverBase } from "./bandShare";
import { comparePercent, fractionOf, showPercent } from "./fraction";
import { hasReason } from "./hasReason";
import { isHardStrength } from "./isHardStrength";

export interface ThresholdInput {
  readonly count: number;
  readonly base: number;
  readonly answer: PromptAnswer | null;
  readonly reason?: string;
  /** Per cent; below it lies the signal. */
  readonly edge: number;
  readonly strength: Strength;
  readonly smallBase?: number;
}

export interface ThresholdCheck {
  readonly percent: string | null;
  readonly signal: "negative" | null;
  /** How strongly the text puts the signal; `null` without one. */
  readonly strength: Strength | null;
  readonly status: Status;
  readonly codes: readonly string[];
}

/**
 * Reads an interview share against its edge: below it signals a negative judgement with the strength of the text,
 * and a Yes against a strong signal needs a reason. At the edge or above there is no signal, and no Yes either.
 * @see docs/spec.md R19
 */
export function checkThreshold(input: ThresholdInput): ThresholdCheck {
  if (!isCountOverBase(input.count, input.base)) return quiet(null, "blocked", ["BAND-INVALID"]);
  if (input.base === 0) return quiet(null, "ok", ["THR-NO-BASE"]);
  const share = fractionOf(input.count, input.base);
  const percent = showPercent(share);
  if (comparePercent(share, input.edge) >= 0) return quiet(percent, "ok", []);
  const small = input.base < (input.smallBase ?? 5) ? ["BAND-SMALL-BASE"] : [];
  const conflict = input.answer === "Yes" && isHardStrength(input.strength);
  return {
    percent,
    signal: "negative",
    strength: input.strength,
    status: conflict && !hasReason(input.reason ?? "") ? "reason-needed" : "ok",
    codes: ["THR-BELOW-65", ...small, ...(conflict ? ["THR-CONFLICT"] : [])],
  };
}

function quiet(percent: string | null, status: Status, codes: readonly string[]): ThresholdCheck {
  return { percent, signal: null, strength: null, status, codes };
}

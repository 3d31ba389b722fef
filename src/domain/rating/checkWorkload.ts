import type { Status } from "../inspection/Assessment";
import type { PromptAnswer } from "../inspection/Inspection";
import { checkBandCondition } from "./checkBandCondition";
import { checkThreshold } from "./checkThreshold";
import { hasReason } from "./hasReason";

interface Count {
  readonly count: number;
  readonly base: number;
}

export interface WorkloadInput {
  readonly answer: PromptAnswer | null;
  readonly reason?: string;
  readonly practitionersManageable: boolean;
  readonly managersManageable: boolean;
  /** Case managers who answer positively on their own workload; absent when not asked. */
  readonly practitionerInterviews?: Count;
  /** Middle managers who call their own workload manageable; absent when not asked. */
  readonly middleManagers?: Count;
  readonly smallBase?: number;
}

/** The message of R20 when too few middle managers confirm, where other band words give COND-NOT-MET. */
export const middleManagersCode = "THR-121C-MM";

/**
 * Checks 1.2.1c: Yes needs the workloads of practitioners and of managers both manageable, without exception;
 * too few middle managers confirming asks for a reason; a low share of practitioners only informs.
 * @see docs/spec.md R19, R20
 */
export function checkWorkload(input: WorkloadInput): {
  readonly status: Status;
  readonly codes: readonly string[];
} {
  const yes = input.answer === "Yes";
  const barred = yes && !(input.practitionersManageable && input.managersManageable);
  const practitioners = practitionerCodes(input);
  const managers = managerCodes(input.middleManagers);
  const invalid = [...practitioners, ...managers].includes("BAND-INVALID");
  const reasonMissing = yes && managers.includes(middleManagersCode) && !hasReason(input.reason ?? "");
  return {
    status: barred || invalid ? "blocked" : reasonMissing ? "reason-needed" : "ok",
    codes: [...(barred ? ["THR-121C-BOTH"] : []), ...practitioners, ...managers],
  };
}

function practitionerCodes({ practitionerInterviews, answer, smallBase }: WorkloadInput): readonly string[] {
  if (practitionerInterviews === undefined) return [];
  const rest = smallBase === undefined ? {} : { smallBase };
  return checkThreshold({ ...practitionerInterviews, answer, edge: 65, strength: "may", ...rest }).codes;
}

function managerCodes(middleManagers: Count | undefined): readonly string[] {
  if (middleManagers === undefined) return [];
  const check = checkBandCondition({ ...middleManagers, edge: 65, edgeIncluded: true });
  return check.codes.map((code) => (code === "COND-NOT-MET" ? middleManagersCode : code));
}

import type { DecisionRule } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { Status } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { hasReason } from "./hasReason";
import type { Unchecked } from "./Unchecked";
import { worstStatus } from "./worstStatus";

export interface OverallInput {
  readonly proposed: Rating | null;
  readonly reason?: string;
  /** False for 4.1 without a resettlement case (R12). */
  readonly applicable41: boolean;
  readonly rating41: Rating | null;
  /** The inspector's view of diversity practice; `null` when none is recorded. */
  readonly diversity: Inspection["diversity"];
}

interface Stand {
  readonly status: Status;
  readonly codes: readonly string[];
  /** The rule that can bar the proposed rating, where it cannot be checked yet. */
  readonly unchecked?: Unchecked;
}

const fine: Stand = { status: "ok", codes: [] };

/**
 * Holds the overall rating, which is never computed, against its rule and its limiter: 4.1 Inadequate bars
 * Outstanding; insufficient diversity practice means a challenge, so a reason is asked for.
 * `rules` are the pack's decision rules with the subject `overall`.
 * @see docs/spec.md R25, R37, R38, R39
 */
export function checkOverall(rules: readonly DecisionRule[], input: OverallInput): Stand {
  if (input.proposed === null) return { status: "unproposed", codes: [] };
  const stands = rules.filter(({ rating }) => rating === input.proposed).map((rule) => standTo(rule, input));
  const unchecked = stands.find((stand) => stand.unchecked !== undefined)?.unchecked;
  return {
    status: worstStatus(stands.map(({ status }) => status)),
    codes: stands.flatMap(({ codes }) => codes),
    ...(unchecked === undefined ? {} : { unchecked }),
  };
}

function standTo(rule: DecisionRule, input: OverallInput): Stand {
  if (rule.ratingsTest === "resettlement-not-inadequate") return standToResettlement(rule, input);
  if (rule.ratingsTest === "diversity-sufficient") return standToDiversity(rule, input);
  throw new Error(`${rule.rule} is not a test of the overall rating.`);
}

function standToResettlement(rule: DecisionRule, { applicable41, rating41 }: OverallInput): Stand {
  if (!applicable41) return fine;
  if (rating41 === null) {
    const unchecked = { rule: rule.rule, ratings: ["4.1"], qualitative: false };
    return { status: "unknown", codes: ["RULE-4.1-PENDING"], unchecked };
  }
  return rating41 === "Inadequate" ? { status: "blocked", codes: [rule.code] } : fine;
}

function standToDiversity(rule: DecisionRule, { diversity, reason }: OverallInput): Stand {
  if (diversity === null) return { status: "ok", codes: ["LIM-DIVERSITY-CHECK"] };
  if (diversity === "Sufficient") return fine;
  return { status: hasReason(reason ?? "") ? "ok-with-reason" : "reason-needed", codes: [rule.code] };
}

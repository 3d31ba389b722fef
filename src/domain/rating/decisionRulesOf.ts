import type { DecisionRule, Pack } from "../framework/Pack";

/** The decision rules, guidance and limiters that bind a standard, or `overall`; none for most (R25). */
export function decisionRulesOf(pack: Pack, subject: string): readonly DecisionRule[] {
  return pack.decisionRules.filter((rule) => rule.subject === subject);
}

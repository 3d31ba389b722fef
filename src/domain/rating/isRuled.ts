import type { Pack } from "../framework/Pack";
import { decisionRulesOf } from "./decisionRulesOf";

/** Whether decision rules bind this standard; only they look at domain ratings and a qualitative judgement (R25). */
export function isRuled(pack: Pack, { id }: { readonly id: string }): boolean {
  return decisionRulesOf(pack, id).length > 0;
}

import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import type { PromptEntry } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { hasReason } from "../rating/hasReason";

/**
 * What a prompt's note leaves open: a critical shortfall without one needs attention, any other Yes or No without one is
 * only pointed out. The note itself settles it; a reason explains an answer and is no finding.
 * @see docs/spec.md P2, P3
 */
export function noteMessages(
  pack: Pack,
  { answer, critical, note }: Pick<PromptEntry, "answer" | "critical" | "note">,
): readonly Message[] {
  if ((answer !== "Yes" && answer !== "No") || hasReason(note)) return [];
  return [describeMessage(pack, critical && answer === "No" ? "NOTE-CRITICAL-EMPTY" : "NOTE-EMPTY")];
}

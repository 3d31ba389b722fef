import { expectedOf } from "../framework/expectedOf";
import { findPrompt } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { expectedEntry } from "../inspection/entryOf";
import type { Inspection } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import type { Check } from "./Check";
import { checkOfMessage } from "./checkOfMessage";

/**
 * Expected evidence of a prompt that is not available: a warning until a reason is recorded.
 * @see docs/spec.md P30
 */
export function expectedChecks(
  pack: Pack,
  standard: string,
  promptId: string,
  inspection: Inspection,
): readonly Check[] {
  const prompt = findPrompt(pack, promptId);
  if (prompt === undefined) return [];
  return expectedOf(prompt).flatMap(({ id, label }) => {
    const { state, reason } = expectedEntry(inspection, id);
    if (state !== "Not available") return [];
    const message = describeMessage(pack, "EXPECTED-NOT-AVAILABLE", reason, { item: label });
    return [
      checkOfMessage(pack, message, {
        subject: { kind: "expected", id },
        standard,
        field: "answer",
        isExplainable: true,
      }),
    ];
  });
}

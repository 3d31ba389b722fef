import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import { isSettledByReason } from "../rating/describeMessage";
import type { Check, CheckField, CheckSubject } from "./Check";

/** What a message was raised about. */
export interface CheckedEntry {
  readonly subject: CheckSubject;
  readonly standard: string | null;
  readonly field: CheckField;
  readonly measure?: string;
  /** Whether something is entered that a reason could explain: without a proposal there is nothing to give reasons for. */
  readonly isExplainable: boolean;
}

/** Codes that point to another entry than the one they were raised about. */
const fields: Readonly<Record<string, CheckField>> = {
  "KQ-NOTJUDGED-NO-REASON": "reason",
  "QUAL-NOT-SET": "answer",
};

/** A message with what it is about; while it waits for a reason it points to where the reason goes. */
export function checkOfMessage(pack: Pack, message: Message, entry: CheckedEntry): Check {
  const { code, severity, text, rules } = message;
  const { subject, standard, measure, isExplainable } = entry;
  const settledByReason = isExplainable && isSettledByReason(pack, code);
  const isWaiting = settledByReason && severity === "warn";
  return {
    code,
    severity,
    text,
    rules,
    subject,
    field: isWaiting ? "reason" : (fields[code] ?? entry.field),
    ...(measure === undefined ? {} : { measure }),
    standard,
    settledByReason,
  };
}

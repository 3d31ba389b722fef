import type { Pack } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { Message } from "../inspection/Assessment";
import { describeMessage } from "./describeMessage";
import { missingTexts } from "./strings";
import type { Unchecked } from "./Unchecked";

/** The code of the message about a rating that a rule may yet bar. */
export const uncheckedCode = "RULE-UNCHECKED";

/**
 * What to say of a rating while a rule that can bar it cannot be checked: it may be entered, and is neither recorded nor
 * signed off until what is missing is there. No reason takes its place.
 * @see docs/spec.md R25, P7, P10
 */
export function uncheckedMessages(
  pack: Pack,
  rating: Rating | null,
  unchecked: Unchecked | undefined,
): readonly Message[] {
  if (rating === null || unchecked === undefined) return [];
  const missing = missingTexts.all(unchecked.ratings, unchecked.qualitative);
  const message = describeMessage(pack, uncheckedCode, "", { rating, missing });
  return [{ ...message, rules: [unchecked.rule, ...message.rules] }];
}

import { subtractLimit } from "./addLimit";
import { writeDay } from "./calendar";
import { momentFact } from "./CaseFacts";
import type { Context } from "./Context";
import type { Finding } from "./Finding";
import { missing } from "./Finding";
import { dayText } from "./moment";
import type { Check } from "./Practice";
import { limitText, texts } from "./strings";

type Milestones = Extract<Check, { kind: "milestones" }>;

/**
 * Works out the dates before release at which something is due. One that lies before entry to custody does not apply.
 * The text gives no leeway around the others, so nothing is called met or late.
 * @see docs/spec.md R50
 */
export function checkMilestones(check: Milestones, { facts, labelOf }: Context): Finding {
  const before = momentFact(facts, check.before);
  const entry = momentFact(facts, check.entry);
  if (before === null) return missing([labelOf(check.before)]);
  const dates = check.at.map((limit) => {
    const day = subtractLimit(before.day, limit);
    return { name: limitText(limit), day, applies: entry === null || day >= entry.day };
  });
  const dueDates = Object.fromEntries(
    dates.map(({ name, day, applies }) => [name, applies ? writeDay(day) : null]),
  );
  const lines = dates.map(({ name, day, applies }) =>
    applies
      ? texts.milestone(name, dayText(before.day), dayText(day))
      : texts.milestoneBeforeEntry(name, dayText(day)),
  );
  if (dates.every(({ applies }) => !applies)) {
    return { result: "not applicable", codes: [], arithmetic: lines, dueDates };
  }
  return { result: "unknown", codes: [], arithmetic: [...lines, texts.milestoneLeeway], dueDates };
}

import type { Pack } from "../framework/Pack";
import { describeMessage } from "../rating/describeMessage";

/** The rules, guidance and limiters that a rating departs from, by the codes it was judged with, in the pack's order. */
export function departedRules(pack: Pack, codes: readonly string[]): readonly string[] {
  const departed = new Set(
    codes
      .map((code) => describeMessage(pack, code))
      .filter(({ severity }) => severity !== "info")
      .flatMap(({ rules }) => rules),
  );
  return pack.rules.map(({ id }) => id).filter((id) => departed.has(id));
}

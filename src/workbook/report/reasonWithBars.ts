import type { Message } from "../../domain/inspection/Assessment";
import { messageMarks } from "../../domain/rating/messageLines";

/**
 * What the report says in a rating's row of why it stands: the reason and, below it, what bars the rating or keeps it from
 * being settled, each on a line with its rules. The rating itself stays as it was entered.
 * @param says - what goes before the rules where a row holds several ratings
 * @see docs/spec.md R25, P10
 */
export function reasonWithBars(
  reason: string,
  ratings: readonly { readonly says?: string; readonly messages: readonly Message[] }[],
): string {
  const bars = ratings.flatMap(({ says, messages }) =>
    messages
      .filter(({ severity }) => severity === "block")
      .map(({ rules, text }) => {
        const [ids, who] = [rules.join(", "), says ?? ""];
        return `${messageMarks.block} ${who === "" ? ids : `${who} (${ids})`}: ${text}`;
      }),
  );
  return [...(reason === "" ? [] : [reason]), ...bars].join("\n");
}

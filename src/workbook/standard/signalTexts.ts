import type { Signal } from "../../domain/framework/signalsOf";
import { strengthTexts } from "../../domain/inspection/strings";

/** What stands beside the facts below a prompt, and what Excel says when one is about to be entered. */
export const signalTexts = {
  label: ({ kind, label, strength }: Pick<Signal, "kind" | "label" | "strength">) => {
    if (kind === "workload") return `▸ ${label}`;
    if (kind === "trigger") return `▸ ${label} (where it applies, it ${strengthTexts[strength]})`;
    return strength === "should" ? `▸ Policy: ${label}` : `▸ Policy: ${label} (only the guidance lists it)`;
  },
  unread: ({ answers }: Pick<Signal, "answers">) =>
    `⛔ Choose ${choicesOf(answers).join(" or ")}, or leave it blank.`,
  prompts: {
    trigger: {
      title: "Does this apply?",
      message:
        "Yes where it applies, No where it does not. Leave blank while you do not know: a blank says nothing.",
    },
    policy: {
      title: "Is this policy in place?",
      message: "In place or Missing. Leave blank while you do not know: a blank is never a missing policy.",
    },
    workload: {
      title: "Does this hold?",
      message:
        "Yes or No. Yes to the prompt needs both statements to hold. Leave blank while you do not know.",
    },
  },
} as const;

/** As its list offers them: the answer that one hopes for first. */
export function choicesOf([against, fine]: Signal["answers"]): readonly string[] {
  return against === "Yes" ? [against, fine] : [fine, against];
}

import type { ChecklistField } from "../names";

/** Every text of the checklist that does not come from the pack. */
export const checklistTexts = {
  headers: {
    ref: "Ref",
    label: "Expected evidence",
    state: "State",
    reason: "Reason",
    seen: "Seen",
    messages: "Messages",
    id: "Row",
  } satisfies Readonly<Record<ChecklistField, string>>,
  standard: (id: string, name: string) => `${id} ${name}`,
  ofSeen: (pieces: number) => ` of ${pieces} seen`,
  sayWhy: "⚠ Say why it is not available.",
  unread: "⛔ Choose Seen, Asked for or Not available.",
  prompts: {
    state: {
      title: "Expected evidence",
      message:
        "Seen, Asked for or Not available, which needs a reason. Leave blank while nobody has looked for it.",
    },
    reason: { title: "Reason", message: "Why it is not available." },
  },
} as const;

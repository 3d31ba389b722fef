import type { EvidenceItem } from "./EvidenceItem";
import { writePromptList } from "./writePromptList";

/** The fields of an item that a person enters, whose changes are recorded. Neither its id nor its history is. */
export const evidenceFields = [
  "date",
  "type",
  "source",
  "text",
  "prompts",
  "direction",
  "strength",
  "measure",
  "positive",
  "base",
  "by",
  "followUp",
  "followUpDone",
  "link",
  "status",
] as const;

export type EvidenceField = (typeof evidenceFields)[number];

/** What a field of an item says, as text; empty where it is blank. */
export function fieldText(item: EvidenceItem, field: EvidenceField): string {
  switch (field) {
    case "prompts":
      return writePromptList([...item.prompts, ...item.unknownPrompts]);
    case "status":
      return item.withdrawn ? "Withdrawn" : "";
    case "followUpDone":
      return item.followUpDone ? "Yes" : "";
    case "positive":
    case "base":
      return item[field] === null ? "" : String(item[field]);
    default:
      return item[field] ?? "";
  }
}

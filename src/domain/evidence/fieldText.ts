import type { EnteredField } from "./enteredFields";
import type { EvidenceItem } from "./EvidenceItem";
import { writePromptList } from "./writePromptList";

/** What a field of an item says, as text; empty where it is blank. */
export function fieldText(item: EvidenceItem, field: EnteredField): string {
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

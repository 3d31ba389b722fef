import { findPrompt } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import type { Change } from "../../../domain/why/Change";
import { overallId } from "../../../domain/why/tryChanges";
import { strings } from "./strings";

/** An entry in the inspector's words, such as `1.1.1(a)` or `rating of 2.1`. */
export function nameEntry(pack: Pack, { kind, id }: Pick<Change, "kind" | "id">): string {
  switch (kind) {
    case "prompt":
      return refOf(pack, id);
    case "critical":
      return strings.entry.critical(refOf(pack, id));
    case "keyQuestion":
      return strings.entry.keyQuestion(id);
    case "qualitative":
      return strings.entry.qualitative(id);
    case "proposed":
      return id === overallId ? strings.entry.overall : strings.entry.proposed(id);
    case "domainRating":
      return strings.entry.domainRating(id);
    case "diversity":
      return strings.entry.diversity;
  }
}

/** A value as an entry shows it. */
export function nameValue(value: Change["to"]): string {
  if (value === null) return strings.blank;
  if (typeof value === "boolean") return value ? strings.marked : strings.notMarked;
  return value;
}

function refOf(pack: Pack, id: string): string {
  return findPrompt(pack, id)?.ref ?? id;
}

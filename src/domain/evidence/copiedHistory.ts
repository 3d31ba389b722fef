import { extendHistory, type EditStamp } from "./editItem";
import type { EvidenceItem } from "./EvidenceItem";
import { evidenceTexts } from "./strings";

type History = Pick<EvidenceItem, "history">;

/**
 * The history of a row that was copied with the id of another item and gets one of its own: what happened to that item is
 * that item's history and is not claimed, lines of its own stay, and where it was copied from is said.
 * @see docs/spec.md P49
 */
export function copiedHistory(
  copy: Pick<EvidenceItem, "id" | "history">,
  original: History,
  stamp: EditStamp,
): string {
  const others = new Set(original.history.split("\n"));
  const own = copy.history.split("\n").filter((line) => !others.has(line) || originsIn(line).length > 0);
  return extendHistory(own.join("\n"), { ...stamp, changes: [evidenceTexts.copiedFrom(copy.id)] });
}

/**
 * The items that an item was copied from, one through the other, as its history says.
 * @see docs/spec.md P52
 */
export function originsOf({ history }: History): readonly string[] {
  return history === "" ? [] : originsIn(history);
}

const copied = new RegExp(`: ${evidenceTexts.copiedFrom("(E-[0-9A-Z]{7})")}$`, "gm");

function originsIn(history: string): readonly string[] {
  return [...history.matchAll(copied)].flatMap(([, id]) => id ?? []);
}

import { longTime } from "../inspection/longDate";
import { longestText } from "../inspection/read/readers";
import type { EvidenceItem } from "./EvidenceItem";
import { enteredFields, type EnteredField } from "./enteredFields";
import { fieldText } from "./fieldText";
import { evidenceTexts } from "./strings";

/** When a change was made, as an ISO moment in UTC, and who made it. */
export interface EditStamp {
  readonly when: string;
  readonly who: string;
}

/**
 * The item after an edit: its id kept, a line added to its history that says what changed from what to what. Where nothing
 * changed, the item as it was.
 * @see docs/spec.md P49
 */
export function editItem(before: EvidenceItem, after: EvidenceItem, stamp: EditStamp): EvidenceItem {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return before;
  return { ...after, id: before.id, history: extendHistory(before.history, { ...stamp, changes }) };
}

/** Marks an item withdrawn and keeps it; it counts nowhere from then on. */
export function withdrawItem(item: EvidenceItem, stamp: EditStamp, reason = ""): EvidenceItem {
  if (item.withdrawn) return item;
  const change =
    reason.trim() === "" ? evidenceTexts.withdrawn : evidenceTexts.withdrawnBecause(reason.trim());
  return { ...item, withdrawn: true, history: extendHistory(item.history, { ...stamp, changes: [change] }) };
}

/** Takes a withdrawn item back into the log. */
export function restoreItem(item: EvidenceItem, stamp: EditStamp): EvidenceItem {
  if (!item.withdrawn) return item;
  const changes = [evidenceTexts.restored];
  return { ...item, withdrawn: false, history: extendHistory(item.history, { ...stamp, changes }) };
}

/** What changed between two versions of an item, in plain words, such as `date changed from blank to “2024-09-12”`. */
export function changesBetween(before: EvidenceItem, after: EvidenceItem): readonly string[] {
  return enteredFields
    .filter((field) => fieldText(before, field) !== fieldText(after, field))
    .map((field) =>
      evidenceTexts.changed(
        evidenceTexts.fields[field],
        evidenceTexts.shown(fieldText(before, field)),
        evidenceTexts.shown(fieldText(after, field)),
      ),
    );
}

/** What is said of fields that were changed on the sheet: what stood there before is not known. */
export function changesOnSheet(fields: readonly EnteredField[]): readonly string[] {
  return fields.length === 0
    ? []
    : [evidenceTexts.changedOnSheet(fields.map((field) => evidenceTexts.fields[field]))];
}

/** One line of an item's history: `12 June 2024 at 14:05 UTC, name: what changed`. */
export function historyLine({
  when,
  who,
  changes,
}: EditStamp & { readonly changes: readonly string[] }): string {
  const name = who.replace(/\s+/g, " ").trim();
  return evidenceTexts.line(longTime(when), name === "" ? evidenceTexts.someone : name, changes.join("; "));
}

/** The history with one more line. What a cell cannot hold is left out from the top, and that is said. */
export function extendHistory(
  history: string,
  change: EditStamp & { readonly changes: readonly string[] },
): string {
  const lines = [...history.split("\n").filter((line) => line.trim() !== ""), historyLine(change)];
  if (lines.join("\n").length <= longestText) return lines.join("\n");
  const kept = [...lines];
  while (kept.length > 1 && [evidenceTexts.earlierLeftOut, ...kept].join("\n").length > longestText)
    kept.shift();
  return [evidenceTexts.earlierLeftOut, ...kept].join("\n").slice(0, longestText);
}

import { longTime } from "../inspection/longDate";
import { longestText } from "../inspection/read/readers";
import type { Mask } from "../privacy/maskIn";
import { masksAdded } from "../privacy/masksAdded";
import type { EvidenceItem } from "./EvidenceItem";
import { enteredFields, type EnteredField } from "./enteredFields";
import { fieldText } from "./fieldText";
import { evidenceTexts } from "./strings";

/** When a change was made, as an ISO moment in UTC, and who made it. */
export interface EditStamp {
  readonly when: string;
  readonly who: string;
  /** What the history repeats of a text goes through this first. */
  readonly mask: Mask;
}

/** What a line of a history says. */
type Line = Pick<EditStamp, "when" | "who"> & { readonly changes: readonly string[] };

/**
 * The item after an edit: its id kept, a line added to its history that says what changed from what to what. Where nothing
 * changed, the item as it was.
 * @see docs/spec.md P49, P53
 */
export function editItem(before: EvidenceItem, after: EvidenceItem, stamp: EditStamp): EvidenceItem {
  const changes = changesBetween(before, after, stamp.mask);
  if (changes.length === 0) return before;
  return { ...after, id: before.id, history: extendHistory(before.history, { ...stamp, changes }) };
}

/** Marks an item withdrawn and keeps it; it counts nowhere from then on. */
export function withdrawItem(item: EvidenceItem, stamp: EditStamp, reason = ""): EvidenceItem {
  if (item.withdrawn) return item;
  const change =
    reason.trim() === ""
      ? evidenceTexts.withdrawn
      : evidenceTexts.withdrawnBecause(stamp.mask(reason.trim()));
  return { ...item, withdrawn: true, history: extendHistory(item.history, { ...stamp, changes: [change] }) };
}

/** Takes a withdrawn item back into the log. */
export function restoreItem(item: EvidenceItem, stamp: EditStamp): EvidenceItem {
  if (!item.withdrawn) return item;
  const changes = [evidenceTexts.restored];
  return { ...item, withdrawn: false, history: extendHistory(item.history, { ...stamp, changes }) };
}

/**
 * What changed between two versions of an item, in plain words, such as `date changed from blank to “2024-09-12”`. What may
 * identify a person is masked in it, and where masks came in, nothing of the text is repeated.
 * @see docs/spec.md P53
 */
export function changesBetween(
  before: EvidenceItem,
  after: EvidenceItem,
  mask: Mask,
  fields: readonly EnteredField[] = enteredFields,
): readonly string[] {
  return fields
    .filter((field) => fieldText(before, field) !== fieldText(after, field))
    .map((field) => changeOf(field, fieldText(before, field), fieldText(after, field), mask));
}

function changeOf(field: EnteredField, from: string, to: string, mask: Mask): string {
  const label = evidenceTexts.fields[field];
  const { changed, changedAndMasked, masked, shown } = evidenceTexts;
  if (!writtenFreely.includes(field)) return changed(label, shown(from), shown(to));
  const added = masksAdded(from, to);
  if (added !== null) return (added.isAll ? masked : changedAndMasked)(label, added.kinds);
  return changed(label, shown(mask(from)), shown(mask(to)));
}

/** Who logged an item is asked for by name; the others are words of a list, dates and numbers. */
const writtenFreely: readonly EnteredField[] = ["source", "text", "prompts", "measure", "followUp", "link"];

/** What is said of fields that were changed on the sheet: what stood there before is not known. */
export function changesOnSheet(fields: readonly EnteredField[]): readonly string[] {
  return fields.length === 0
    ? []
    : [evidenceTexts.changedOnSheet(fields.map((field) => evidenceTexts.fields[field]))];
}

/** One line of an item's history: `12 June 2024 at 14:05 UTC, name: what changed`. */
export function historyLine({ when, who, changes }: Line): string {
  const name = who.replace(/\s+/g, " ").trim();
  return evidenceTexts.line(longTime(when), name === "" ? evidenceTexts.someone : name, changes.join("; "));
}

/** The history with one more line. What a cell cannot hold is left out from the top, and that is said. */
export function extendHistory(history: string, change: Line): string {
  const lines = [...history.split("\n").filter((line) => line.trim() !== ""), historyLine(change)];
  if (lines.join("\n").length <= longestText) return lines.join("\n");
  const kept = [...lines];
  while (kept.length > 1 && [evidenceTexts.earlierLeftOut, ...kept].join("\n").length > longestText)
    kept.shift();
  return [evidenceTexts.earlierLeftOut, ...kept].join("\n").slice(0, longestText);
}

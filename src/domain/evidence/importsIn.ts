import { groupedBy } from "../groupedBy";
import { extendHistory, type EditStamp } from "./editItem";
import type { EvidenceItem } from "./EvidenceItem";
import { evidenceTexts } from "./strings";

/** Items that came into the log together, from one table. */
export interface PastImport {
  /** The table, as the history calls it. */
  readonly from: string;
  /** When, in words. */
  readonly when: string;
  /** Those that nothing is recorded of since. */
  readonly unchanged: readonly EvidenceItem[];
  readonly changed: readonly EvidenceItem[];
}

/**
 * The item with a line in its history that says from which table it was imported: one stamp for all of a table.
 * @see docs/spec.md P59
 */
export function importedItem(item: EvidenceItem, from: string, stamp: EditStamp): EvidenceItem {
  const changes = [evidenceTexts.imported(stamp.mask(from).replace(/\s+/g, " ").trim())];
  return { ...item, history: extendHistory(item.history, { ...stamp, changes }) };
}

/**
 * The imports that a log still holds items of, the last one first, as the histories tell. A copy of an item was not imported.
 * @see docs/spec.md P59
 */
export function importsIn(items: readonly EvidenceItem[]): readonly PastImport[] {
  const imported = items.flatMap((item) => {
    const lines = item.history.split("\n");
    const line = lines.filter((each) => importLine.test(each)).at(-1);
    return line === undefined ? [] : [{ item, line, isUnchanged: line === lines.at(-1) }];
  });
  const imports = [...groupedBy(imported, ({ line }) => line)].map(([line, all]): PastImport => {
    const [, when = "", from = ""] = importLine.exec(line) ?? [];
    const those = (isUnchanged: boolean): readonly EvidenceItem[] =>
      all.filter((each) => each.isUnchanged === isUnchanged).map(({ item }) => item);
    return { from, when, unchanged: those(true), changed: those(false) };
  });
  return imports.reverse();
}

const importLine = new RegExp(`^(.+? UTC), .*?: ${evidenceTexts.imported("(.+)")}$`);

import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";

/** Parts of an item that are written freely. */
export const freeParts = ["source", "text", "followUp"] as const;

export type FreePart = (typeof freeParts)[number];

/** An item in which something may tell who a person is, with its place among those to be added. */
export interface MarkedItem {
  readonly at: number;
  readonly marks: Readonly<Record<FreePart, readonly PersonalDataMark[]>>;
}

type FindMarks = (text: string) => readonly PersonalDataMark[];

/** Items looked through before the pane may answer again. */
const atOnce = 200;

/** Looks items through for what may tell who a person is; the pane stays usable meanwhile. */
export async function markedItems(
  items: readonly EvidenceItem[],
  find: FindMarks,
): Promise<readonly MarkedItem[]> {
  const found: MarkedItem[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    items.slice(from, from + atOnce).forEach((item, index) => {
      const marked = markedItem(item, from + index, find);
      if (marked !== null) found.push(marked);
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

/** What is marked in an item; `null` where nothing is. */
export function markedItem(item: EvidenceItem, at: number, find: FindMarks): MarkedItem | null {
  const marks = {
    source: find(item.source),
    text: find(item.text),
    followUp: find(item.followUp),
  };
  return freeParts.some((part) => marks[part].length > 0) ? { at, marks } : null;
}

/** The item with masks in place of all that is marked. */
export function maskedItem(item: EvidenceItem, { marks }: MarkedItem): EvidenceItem {
  const parts = freeParts.map((part) => [part, maskPersonalData(item[part], marks[part])] as const);
  return { ...item, ...Object.fromEntries(parts) };
}

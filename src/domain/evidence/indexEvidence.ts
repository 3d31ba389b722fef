import { promptsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { sourceTypes, type EvidenceItem, type SourceType } from "./EvidenceItem";

/** How many items there are of each direction and source type; withdrawn items are not counted. */
export interface EvidenceCounts {
  readonly supports: number;
  readonly against: number;
  readonly context: number;
  /** With those whose direction or type is still blank. */
  readonly total: number;
  readonly byType: Readonly<Record<SourceType, number>>;
}

export interface PromptEvidence {
  /** Newest first; without the withdrawn ones. */
  readonly items: readonly EvidenceItem[];
  readonly counts: EvidenceCounts;
}

/** An evidence log made ready for looking things up. */
export interface EvidenceIndex {
  /** In the order of the sheet, withdrawn ones among them. */
  readonly items: readonly EvidenceItem[];
  /** Newest first: by date, undated last, of one date the lower row first. Withdrawn ones among them. */
  readonly newestFirst: readonly EvidenceItem[];
  readonly byId: ReadonlyMap<string, EvidenceItem>;
  /** Every prompt of the pack, also without evidence. */
  readonly byPrompt: ReadonlyMap<string, PromptEvidence>;
  /** Items that give a count for a measure, by measure id, in the order of the sheet; without the withdrawn ones. */
  readonly byMeasure: ReadonlyMap<string, readonly EvidenceItem[]>;
}

/**
 * Makes a log ready for looking things up, in time that grows with its size. A withdrawn item counts nowhere; an item
 * that bears on several prompts counts once for each.
 * @see docs/spec.md P49
 */
export function indexEvidence(pack: Pack, items: readonly EvidenceItem[]): EvidenceIndex {
  const newestFirst = byNewest(items);
  const gathered = new Map(promptsOf(pack).map(({ id }) => [id, [] as EvidenceItem[]]));
  for (const item of newestFirst) {
    if (item.withdrawn) continue;
    for (const prompt of item.prompts) gathered.get(prompt)?.push(item);
  }
  const byMeasure = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    if (item.withdrawn || item.measure === null) continue;
    const known = byMeasure.get(item.measure);
    if (known) known.push(item);
    else byMeasure.set(item.measure, [item]);
  }
  return {
    items,
    newestFirst,
    byId: new Map(items.map((item) => [item.id, item])),
    byPrompt: new Map(
      [...gathered].map(([id, found]) => [id, { items: found, counts: countEvidence(found) }]),
    ),
    byMeasure,
  };
}

/** How many of these items, which are not withdrawn, there are of each kind. */
export function countEvidence(items: readonly EvidenceItem[]): EvidenceCounts {
  const byType = Object.fromEntries(sourceTypes.map((type) => [type, 0])) as Record<SourceType, number>;
  const byDirection = { Supports: 0, Against: 0, Context: 0 };
  for (const { type, direction } of items) {
    if (type !== null) byType[type] += 1;
    if (direction !== null) byDirection[direction] += 1;
  }
  const { Supports: supports, Against: against, Context: context } = byDirection;
  return { supports, against, context, total: items.length, byType };
}

/** A log has far fewer dates than items, so only the dates are sorted. */
function byNewest(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const byDate = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    const date = item.date ?? "";
    const known = byDate.get(date);
    if (known) known.push(item);
    else byDate.set(date, [item]);
  }
  // ISO dates sort as text; the blank one comes last.
  const dates = [...byDate.keys()].sort().reverse();
  return dates.flatMap((date) => (byDate.get(date) ?? []).reverse());
}

import { promptsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { groupedBy } from "../groupedBy";
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
  const gathered = new Map(
    promptsOf(pack).map(({ id }) => [id, { items: [] as EvidenceItem[], counts: noCounts() }]),
  );
  for (const item of newestFirst) {
    if (item.withdrawn) continue;
    for (const prompt of item.prompts) {
      const found = gathered.get(prompt);
      if (found === undefined) continue;
      found.items.push(item);
      countIn(found.counts, item);
    }
  }
  const measured = items.filter(({ withdrawn, measure }) => !withdrawn && measure !== null);
  const byMeasure = groupedBy(measured, ({ measure }) => measure ?? "");
  return { items, newestFirst, byPrompt: gathered, byMeasure };
}

/** How many of these items, which are not withdrawn, there are of each kind. */
export function countEvidence(items: readonly EvidenceItem[]): EvidenceCounts {
  const counts = noCounts();
  for (const item of items) countIn(counts, item);
  return counts;
}

type Counting = { -readonly [Key in Exclude<keyof EvidenceCounts, "byType">]: number } & {
  readonly byType: Record<SourceType, number>;
};

function noCounts(): Counting {
  const byType = Object.fromEntries(sourceTypes.map((type) => [type, 0])) as Record<SourceType, number>;
  return { supports: 0, against: 0, context: 0, total: 0, byType };
}

function countIn(counts: Counting, { type, direction }: EvidenceItem): void {
  counts.total += 1;
  if (type !== null) counts.byType[type] += 1;
  if (direction === "Supports") counts.supports += 1;
  else if (direction === "Against") counts.against += 1;
  else if (direction === "Context") counts.context += 1;
}

/** A log has far fewer dates than items, so only the dates are sorted. */
function byNewest(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const byDate = groupedBy(items, ({ date }) => date ?? "");
  // ISO dates sort as text; the blank one comes last.
  const dates = [...byDate.keys()].sort().reverse();
  return dates.flatMap((date) => (byDate.get(date) ?? []).reverse());
}

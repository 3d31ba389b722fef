import type { Check } from "../checks/Check";
import { promptsOf } from "../framework/find";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { addMonths, readDay, writeDay } from "../timescales/calendar";
import { isPossibleDate } from "../checks/dateMessages";
import { checksOfItems } from "./checkOfItem";
import type { EvidenceItem } from "./EvidenceItem";
import { evidenceOn } from "./evidenceOn";
import type { EvidenceIndex } from "./indexEvidence";

/**
 * Items older than a prompt asks for. What day it is today is not known here: a date after the fieldwork is no finding.
 * @see docs/spec.md P43
 */
export function dateChecks(
  pack: Pack,
  { details: { fieldworkStart } }: Inspection,
  index: EvidenceIndex,
): readonly Check[] {
  const old = fieldworkStart === null ? new Map() : oldItems(pack, fieldworkStart, index);
  return checksOfItems(pack, [...old.keys()], {
    code: "EVID-OLD",
    facts: (item) => old.get(item) ?? {},
  });
}

/** The items that are too old for some of their prompts, with the prompts and their months. */
function oldItems(
  pack: Pack,
  fieldworkStart: string,
  index: EvidenceIndex,
): ReadonlyMap<EvidenceItem, { readonly prompts: string; readonly months: string }> {
  const start = readDay(fieldworkStart);
  const found = new Map<EvidenceItem, { prompts: string; months: string }>();
  if (start === null) return found;
  for (const { id, ref, evidenceMonths } of promptsOf(pack)) {
    if (evidenceMonths === undefined) continue;
    const earliest = writeDay(addMonths(start, -evidenceMonths.months));
    const months = String(evidenceMonths.months);
    for (const item of oldestFirst(evidenceOn(index, id).items)) {
      if (item.date === null) continue;
      if (item.date >= earliest) break;
      if (!isPossibleDate(item.date)) continue;
      const known = found.get(item);
      // One sentence names one limit: the first prompt's.
      if (known === undefined) found.set(item, { prompts: ref, months });
      else if (known.months === months) known.prompts += `, ${ref}`;
    }
  }
  return found;
}

/** A prompt's items stand newest first, the undated ones last. */
function* oldestFirst(items: readonly EvidenceItem[]): Generator<EvidenceItem> {
  for (let place = items.length - 1; place >= 0; place -= 1) {
    const item = items[place];
    if (item !== undefined) yield item;
  }
}

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
 * Items dated outside the years that can be, and items older than the prompt asks for. What day it is today is not known
 * here: a date after the fieldwork is no finding.
 * @see docs/spec.md P43, P47
 */
export function dateChecks(
  pack: Pack,
  { details: { fieldworkStart } }: Inspection,
  index: EvidenceIndex,
): readonly Check[] {
  const impossible = index.items.filter(({ date, withdrawn }) => !withdrawn && !isPossibleDate(date));
  const old = fieldworkStart === null ? new Map() : oldItems(pack, fieldworkStart, index);
  return [
    ...checksOfItems(pack, impossible, { code: "EVID-DATE" }),
    ...checksOfItems(pack, [...old.keys()], {
      code: "EVID-OLD",
      facts: (item) => old.get(item) ?? {},
    }),
  ];
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
    for (const item of evidenceOn(index, id).items) {
      if (item.date === null || item.date >= earliest || !isPossibleDate(item.date)) continue;
      const known = found.get(item);
      // One sentence names one limit: the first prompt's.
      if (known === undefined) found.set(item, { prompts: ref, months });
      else if (known.months === months) known.prompts += `, ${ref}`;
    }
  }
  return found;
}

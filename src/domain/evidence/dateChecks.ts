import type { Check } from "../checks/Check";
import { isPossibleDate } from "../checks/dateMessages";
import { promptsOf } from "../framework/find";
import type { Pack, Prompt } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { remembered } from "../remembered";
import { addMonths, readDay, writeDay } from "../timescales/calendar";
import { checksOfItems } from "./checkOfItem";
import type { EvidenceItem } from "./EvidenceItem";
import { evidenceOn } from "./evidenceOn";
import type { EvidenceIndex } from "./indexEvidence";
import { evidenceTexts } from "./strings";

/**
 * Items older than a prompt asks for, counted back from the start of the fieldwork or, while it has none, from `today`, an
 * ISO date; and items without a date on such a prompt. A date after the fieldwork is no finding.
 * @see docs/spec.md P43
 */
export function dateChecks(
  pack: Pack,
  { details: { fieldworkStart } }: Inspection,
  index: EvidenceIndex,
  today: string | null = null,
): readonly Check[] {
  const from = fieldworkStart === null ? evidenceTexts.today : evidenceTexts.fieldwork;
  return checksBackFrom(pack, fieldworkStart ?? today, from, index);
}

/** `day` is an ISO date, and `from` says which it is. */
const checksBackFrom = remembered(
  (pack: Pack, day: string | null, from: string, index: EvidenceIndex): readonly Check[] => {
    const { old, undated } = judgeDates(pack, day, index);
    return [
      ...checksOfItems(pack, [...old.keys()], {
        code: "EVID-OLD",
        facts: (item) => ({ ...old.get(item), from }),
      }),
      ...checksOfItems(pack, [...undated.keys()], {
        code: "EVID-UNDATED",
        facts: (item) => ({ ...undated.get(item) }),
      }),
    ];
  },
);

/** Items with the prompts whose limit they do not keep, and its months. */
type OverLimit = Map<EvidenceItem, { prompts: string; months: string }>;

/** The items that are too old for some of their prompts, and those without a date on a prompt with a limit. */
function judgeDates(
  pack: Pack,
  from: string | null,
  index: EvidenceIndex,
): { readonly old: OverLimit; readonly undated: OverLimit } {
  const day = from === null ? null : readDay(from);
  const old: OverLimit = new Map();
  const undated: OverLimit = new Map();
  for (const prompt of promptsOf(pack)) {
    const months = prompt.evidenceMonths?.months;
    if (months === undefined) continue;
    const earliest = day === null ? "" : writeDay(addMonths(day, -months));
    for (const item of oldestFirst(evidenceOn(index, prompt.id).items)) {
      if (item.date === null) note(undated, item, prompt, months);
      else if (item.date >= earliest) break;
      else if (isPossibleDate(item.date)) note(old, item, prompt, months);
    }
  }
  return { old, undated };
}

/** One sentence names one limit: the first prompt's. */
function note(found: OverLimit, item: EvidenceItem, { ref }: Prompt, limit: number): void {
  const months = String(limit);
  const known = found.get(item);
  if (known === undefined) found.set(item, { prompts: ref, months });
  else if (known.months === months) known.prompts += `, ${ref}`;
}

/** A prompt's items from the last to the first: the undated ones, then the oldest, then the newer ones. */
function* oldestFirst(items: readonly EvidenceItem[]): Generator<EvidenceItem> {
  for (let place = items.length - 1; place >= 0; place -= 1) {
    const item = items[place];
    if (item !== undefined) yield item;
  }
}

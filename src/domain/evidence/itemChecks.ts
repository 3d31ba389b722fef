import type { Check } from "../checks/Check";
import { isPossibleDate } from "../checks/dateMessages";
import { repeatedNotes } from "../checks/repeatedNotes";
import { findMeasure } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { isCountOverBase } from "../rating/bandShare";
import { remembered } from "../remembered";
import { checksOfItems } from "./checkOfItem";
import type { EvidenceItem } from "./EvidenceItem";
import type { EvidenceIndex } from "./indexEvidence";
import { findRounds } from "./roundsOf";
import { evidenceTexts } from "./strings";

/**
 * What the items of the log lack, whatever the answers are: prompts, a type or a direction, a date or a count that cannot be, the
 * same text or the same round twice. Withdrawn items raise nothing. It changes with the log alone.
 * @see docs/spec.md P44, P46, P47, P48
 */
export const itemChecks = remembered((pack: Pack, index: EvidenceIndex): readonly Check[] => {
  const items = index.items.filter(({ withdrawn }) => !withdrawn);
  const repeated = repeatedTexts(items);
  const differing = differingRounds(index);
  const wrongCounts = new Map(items.flatMap((item) => wrongCount(pack, item)));
  const about = checksOfItems.bind(null, pack);
  return [
    ...about(
      items.filter(({ prompts, unknownPrompts }) => prompts.length === 0 && unknownPrompts.length === 0),
      { code: "EVID-NO-PROMPT" },
    ),
    ...about(
      items.filter(({ unknownPrompts }) => unknownPrompts.length > 0),
      {
        code: "EVID-UNKNOWN-PROMPT",
        facts: ({ unknownPrompts }) => ({
          prompts: evidenceTexts.some(unknownPrompts.map(evidenceTexts.shown)),
        }),
      },
    ),
    ...about([...repeated.keys()], {
      code: "EVID-REPEATED",
      facts: (item) => ({ items: evidenceTexts.some(repeated.get(item) ?? []) }),
    }),
    ...about(
      items.filter((item) => missingFields(item).length > 0),
      { code: "EVID-INCOMPLETE", facts: (item) => ({ missing: missingFields(item).join(", ") }) },
    ),
    ...about(
      items.filter(({ date }) => !isPossibleDate(date)),
      { code: "EVID-DATE" },
    ),
    ...about([...wrongCounts.keys()], {
      code: "EVID-COUNT",
      facts: (item) => ({ why: wrongCounts.get(item) ?? "" }),
    }),
    ...about([...differing.keys()], {
      code: "EVID-ROUND",
      facts: (item) => ({ items: evidenceTexts.some(differing.get(item) ?? []) }),
    }),
  ];
});

/**
 * The first item of each text that stands several times, with the ids of all: a very short one only with the same source
 * and date. Rounds of counts may well say the same.
 */
function repeatedTexts(items: readonly EvidenceItem[]): ReadonlyMap<EvidenceItem, readonly string[]> {
  const told = new Map(
    items.filter(({ measure, id }) => measure === null && id !== "").map((item) => [item.id, item]),
  );
  const groups = repeatedNotes(
    [...told].map(([prompt, { text, source, date }]) => ({
      prompt,
      note: text,
      beside: `${source} ${date ?? ""}`,
    })),
  );
  return new Map(
    groups.flatMap((ids) => {
      const first = told.get(ids[0] ?? "");
      return first === undefined ? [] : [[first, ids] as const];
    }),
  );
}

function missingFields({ type, direction }: EvidenceItem): readonly string[] {
  return [
    ...(type === null ? [evidenceTexts.fields.type] : []),
    ...(direction === null ? [evidenceTexts.fields.direction] : []),
  ];
}

/** The item with what is wrong with its count; none where it has no count or a good one. */
function wrongCount(pack: Pack, item: EvidenceItem): readonly (readonly [EvidenceItem, string])[] {
  const { measure, positive, base } = item;
  if (measure === null) return positive === null && base === null ? [] : [[item, evidenceTexts.noMeasure]];
  if (findMeasure(pack, measure) === undefined) return [[item, evidenceTexts.unknownMeasure(measure)]];
  if (positive === null) return [[item, evidenceTexts.noPositive]];
  if (base === null) return [[item, evidenceTexts.noBase]];
  return isCountOverBase(positive, base) ? [] : [[item, evidenceTexts.overBase(positive, base)]];
}

/** The first item of each round that is logged with different counts, with the ids of all. */
function differingRounds(index: EvidenceIndex): ReadonlyMap<EvidenceItem, readonly string[]> {
  const rounds = [...index.byMeasure.keys()].flatMap((measure) => findRounds(index, measure));
  return new Map(
    rounds.flatMap(({ status, items }) => {
      const first = items[0];
      if (status !== "differs" || first === undefined) return [];
      return [[first, items.map(({ id }) => (id === "" ? evidenceTexts.noId : id))] as const];
    }),
  );
}

import type { Check, CheckField } from "../checks/Check";
import { checkOfMessage } from "../checks/checkOfMessage";
import type { Pack, Prompt, Standard } from "../framework/Pack";
import { measureEntry, promptEntry } from "../inspection/entryOf";
import type { Inspection, PromptEntry } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { typesOf } from "./coverageOf";
import type { Direction, EvidenceItem } from "./EvidenceItem";
import { evidenceOn } from "./evidenceOn";
import type { EvidenceIndex } from "./indexEvidence";
import { roundsOf } from "./roundsOf";
import { evidenceTexts } from "./strings";
import { wordsAbout } from "./wordsAbout";

/**
 * What the answers of a standard rest on: no evidence, none that points their way, one source type only, evidence that
 * points the other way, rounds that come to something else than was entered.
 * @see docs/spec.md P40, P41, P42, P48
 */
export function promptChecks(
  pack: Pack,
  standard: Standard,
  inspection: Inspection,
  index: EvidenceIndex,
): readonly Check[] {
  return standard.keyQuestions.flatMap(({ prompts }) =>
    prompts.flatMap((prompt) => {
      const entry = promptEntry(inspection, prompt.id);
      const { items } = evidenceOn(index, prompt.id);
      return [
        ...restingFindings(entry, items),
        ...contraryFindings(prompt, entry, items),
        ...prompt.measures.flatMap(({ id }) => sumFindings(pack, index, inspection, entry, id)),
      ].map(({ code, facts, ...about }) =>
        checkOfMessage(pack, describeMessage(pack, code, "", facts), {
          ...about,
          subject: { kind: "prompt", id: prompt.id },
          standard: standard.id,
          isExplainable: false,
        }),
      );
    }),
  );
}

interface Finding {
  readonly code: string;
  readonly field: CheckField;
  readonly facts?: Readonly<Record<string, string>>;
  readonly measure?: string;
}

/** What supports the prompt speaks against a No, and what speaks against it against a Yes. */
const ways = {
  Yes: { with: "Supports", against: "Against" },
  No: { with: "Against", against: "Supports" },
} as const satisfies Record<"Yes" | "No", Record<"with" | "against", Direction>>;

function restingFindings({ answer }: PromptEntry, items: readonly EvidenceItem[]): readonly Finding[] {
  if (answer !== "Yes" && answer !== "No") return [];
  if (items.length === 0) return [{ code: "EVID-NONE", field: "answer" }];
  const pointing = items.filter(({ direction }) => direction === ways[answer].with);
  // Which way an item points that has no direction yet is not known.
  const isKnown = items.every(({ direction }) => direction !== null);
  if (pointing.length === 0) return isKnown ? [{ code: "EVID-NONE-FOR", field: "answer" }] : [];
  const [type, ...others] = typesOf(pointing);
  if (type === undefined || others.length > 0) return [];
  return [{ code: "EVID-ONE-TYPE", field: "answer", facts: { type: type.toLowerCase() } }];
}

/** The items that point the other way, those that note and reason have no word about. */
function contraryFindings(
  { label }: Prompt,
  { answer, note, reason }: PromptEntry,
  items: readonly EvidenceItem[],
): readonly Finding[] {
  if (answer !== "Yes" && answer !== "No") return [];
  const contrary = items.filter(({ direction }) => direction === ways[answer].against);
  if (contrary.length === 0) return [];
  const isMentioned = wordsAbout(`${note} ${reason}`, label);
  const overlooked = contrary.filter((item) => !isMentioned(item));
  if (overlooked.length === 0) return [];
  const ids = overlooked.map(({ id }) => (id === "" ? evidenceTexts.noId : id));
  return [{ code: "EVID-CONTRARY", field: "note", facts: { items: evidenceTexts.some(ids) } }];
}

/** Figures that are still blank differ from nothing. */
function sumFindings(
  pack: Pack,
  index: EvidenceIndex,
  { settings }: Inspection,
  entry: PromptEntry,
  measure: string,
): readonly Finding[] {
  const entered = measureEntry(entry, measure);
  if (!index.byMeasure.has(measure) || (entered.positive === null && entered.base === null)) return [];
  const { sum } = roundsOf(pack, index, measure, settings);
  const isSame = sum.positive === entered.positive && sum.base === entered.base;
  if (sum.base === null || isSame) return [];
  const facts = {
    sum: evidenceTexts.countOver(sum.positive, sum.base),
    entered: evidenceTexts.countOver(entered.positive, entered.base),
  };
  return [{ code: "EVID-SUM", field: "measure", facts, measure }];
}

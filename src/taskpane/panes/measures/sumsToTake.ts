import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { roundsOf } from "../../../domain/evidence/roundsOf";
import { findPrompt, promptsOf, standardOf } from "../../../domain/framework/find";
import type { Pack, Prompt } from "../../../domain/framework/Pack";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { promptEntry } from "../../../domain/inspection/entryOf";
import type { Inspection, MeasureEntry } from "../../../domain/inspection/Inspection";
import type { Edit } from "../../../workbook/InspectionHost";
import { standardPlace } from "../../places";

/** What becomes of a measure's own counts once new rounds are in the log. */
export interface SumTaken {
  readonly prompt: Prompt;
  readonly measure: string;
  readonly sum: MeasureEntry;
  /** None where the inspector's own entry differs from the rounds before; it is left as it is. */
  readonly edits: readonly Edit[];
}

/**
 * The counts beside the prompts as the rounds with these new items come to. What stands there is replaced only where it is
 * blank or the sum of the rounds before: anything else is the inspector's own entry (P48).
 */
export function sumsToTake(
  pack: Pack,
  inspection: Inspection,
  added: readonly EvidenceItem[],
): readonly SumTaken[] {
  const measures = [...new Set(added.flatMap(({ measure }) => (measure === null ? [] : [measure])))];
  const before = evidenceIndexOf(pack, inspection.evidence);
  const after = evidenceIndexOf(pack, [...inspection.evidence, ...added]);
  return measures.flatMap((measure) => {
    const prompt = promptsOf(pack).find(({ measures: own }) => own.some(({ id }) => id === measure));
    if (prompt === undefined) return [];
    const { sum } = roundsOf(pack, after, measure, inspection.settings);
    const old = roundsOf(pack, before, measure, inspection.settings).sum;
    const entry = entryOf(inspection, prompt.id, measure);
    const isFree = (entry.positive === null && entry.base === null) || isSame(entry, old);
    return [{ prompt, measure, sum, edits: isFree ? sumEdits(pack, prompt.id, measure, entry, sum) : [] }];
  });
}

/** The entries that make a measure's counts this sum; each only where the cell still holds what is shown. */
export function sumEdits(
  pack: Pack,
  promptId: string,
  measure: string,
  entry: MeasureEntry,
  sum: MeasureEntry,
): readonly Edit[] {
  const standard = standardOf(pack, promptId)?.id ?? "";
  // The first measure stands on the prompt's own row, every other one on a row of its own.
  const row = findPrompt(pack, promptId)?.measures[0]?.id === measure ? promptId : measure;
  return (["positive", "base"] as const).map((field) => ({
    ...standardPlace(standard, row, field),
    value: sum[field],
    was: entry[field] ?? "",
  }));
}

export function isSame(one: MeasureEntry, other: MeasureEntry): boolean {
  return one.positive === other.positive && one.base === other.base;
}

function entryOf(inspection: Inspection, prompt: string, measure: string): MeasureEntry {
  return promptEntry(inspection, prompt).measures[measure] ?? { positive: null, base: null };
}

import type { Pack } from "../../domain/framework/Pack";
import type { ExpectedEntry, Inspection } from "../../domain/inspection/Inspection";
import { readExpectedState } from "../../domain/inspection/readAnswer";
import { layOutChecklist } from "./checklistLayout";
import { entryReader } from "../read/entryReader";
import type { Finding } from "../read/Finding";
import { findingTexts } from "../read/findingTexts";
import type { NamedBlocks } from "../InspectionHost";
import { blockNames, checklistColumns } from "../names";

/** What is entered for expected evidence, blank pieces left out; a heading says nothing. */
export interface ChecklistReading extends Pick<Inspection, "expected"> {
  readonly findings: readonly Finding[];
}

/** @see docs/spec.md P30 */
export function readChecklistBlock(pack: Pack, blocks: NamedBlocks): ChecklistReading {
  const items = layOutChecklist(pack).rows.flatMap(({ kind, id }) => (kind === "item" ? [id] : []));
  const reader = entryReader(blocks, blockNames.checklist, checklistColumns, items);
  const entries = items.flatMap((id): readonly (readonly [string, ExpectedEntry])[] => {
    const state = reader.word(id, "state", readExpectedState, findingTexts.allowed.expected);
    const reason = reader.text(id, "reason");
    return state === null && reason === "" ? [] : [[id, { state, reason }]];
  });
  return { expected: Object.fromEntries(entries), findings: reader.findings };
}

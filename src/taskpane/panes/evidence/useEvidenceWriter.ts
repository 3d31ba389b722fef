import { useMemo } from "react";
import { editItem, withdrawItem, type EditStamp } from "../../../domain/evidence/editItem";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { withIds } from "../../../domain/withIds";
import { evidenceCells } from "../../../workbook/evidenceCells";
import { blockNames, evidenceColumns } from "../../../workbook/names";
import type { Edit } from "../../../workbook/InspectionHost";
import type { OpenInspection, Saved } from "../../useInspection";
import { randomNumber } from "../../randomNumber";
import { strings } from "../../strings";

/** Whether an item is in the workbook, with what to say of it. */
export type Kept = { readonly ok: true; readonly said: string } | Extract<Saved, { ok: false }>;

/** Writes items into the log of the open workbook. */
export interface EvidenceWriter {
  /** Adds items under ids of their own, all at once; answers with them as they stand in the log. */
  readonly add: (items: readonly EvidenceItem[]) => Promise<AddedItems>;
  /** Changes an item and keeps its id; its history says what changed, when and by whom. */
  readonly change: (before: EvidenceItem, after: EvidenceItem, who: string | null) => Promise<Saved>;
  /** Marks an item withdrawn; it stays in the log. */
  readonly withdraw: (item: EvidenceItem, reason: string, who: string | null) => Promise<Saved>;
}

export type AddedItems =
  { readonly ok: true; readonly items: readonly EvidenceItem[] } | Extract<Saved, { ok: false }>;

export function useEvidenceWriter({ add, save, reading }: OpenInspection): EvidenceWriter {
  const known = reading?.inspection.evidence;
  return useMemo(() => {
    const change = async (before: EvidenceItem, after: EvidenceItem): Promise<Saved> => {
      const edits = editsOf(before, after);
      return edits.length === 0 ? { ok: true } : save(edits);
    };
    return {
      add: async (items) => {
        const numbered = withIds("E", items, known ?? [], randomNumber);
        const saved = await add(blockNames.evidence, numbered.map(evidenceCells));
        return saved.ok ? { ok: true, items: numbered } : saved;
      },
      change: (before, after, who) => change(before, editItem(before, after, stampOf(who))),
      withdraw: (item, reason, who) => change(item, withdrawItem(item, stampOf(who), reason)),
    };
  }, [add, save, known]);
}

/** The cells in which two versions of an item differ. */
export function editsOf(before: EvidenceItem, after: EvidenceItem): readonly Edit[] {
  const [old, now] = [evidenceCells(before), evidenceCells(after)];
  return evidenceColumns.flatMap((field, column) =>
    old[column] === now[column]
      ? []
      : [{ block: blockNames.evidence, row: before.id, field, value: now[column] ?? null }],
  );
}

function stampOf(who: string | null): EditStamp {
  return { who: who ?? strings.somebody, when: new Date().toISOString() };
}

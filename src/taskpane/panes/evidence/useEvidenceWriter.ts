import { useMemo, useRef } from "react";
import { editItem, withdrawItem, type EditStamp } from "../../../domain/evidence/editItem";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import type { Pack } from "../../../domain/framework/Pack";
import { withIds } from "../../../domain/withIds";
import { batchRows } from "../../../exchange/batchRows";
import { evidenceCells } from "../../../workbook/evidence/evidenceCells";
import { blockNames, evidenceColumns } from "../../../workbook/names";
import type { Edit } from "../../../workbook/InspectionHost";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import { editStamp } from "../../inspection/editStamp";
import { hostMessage } from "../../hostMessage";
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
  /** Adds items again that somebody took out of the log, under their ids and withdrawn; none that is there after all. */
  readonly putBack: (items: readonly EvidenceItem[], who: string | null) => Promise<Saved>;
}

export type AddedItems =
  { readonly ok: true; readonly items: readonly EvidenceItem[] } | Extract<Saved, { ok: false }>;

export function useEvidenceWriter(pack: Pack, { add, save, scan, reading }: OpenInspection): EvidenceWriter {
  const known = reading?.inspection.evidence;
  const around = reading?.inspection.details.fieldworkStart ?? null;
  const unanswered = useRef<Sent | null>(null);
  return useMemo(() => {
    const stampOf = (who: string | null): EditStamp => editStamp(pack, who, () => around);
    const change = async (before: EvidenceItem, after: EvidenceItem): Promise<Saved> => {
      const edits = editsOf(before, after);
      return edits.length === 0 ? { ok: true } : save(edits);
    };
    return {
      add: async (items) => {
        const asked = JSON.stringify(items);
        const before = unanswered.current?.asked === asked ? unanswered.current.items : null;
        const numbered = before ?? withIds("E", items, known ?? [], randomNumber);
        const there = before === null ? nothing : await idsThere(scan);
        if (!there.ok) return there;
        const missing = numbered.filter(({ id }) => !there.ids.has(id));
        const saved: Saved =
          missing.length === 0 ? { ok: true } : await add(blockNames.evidence, missing.map(evidenceCells));
        unanswered.current = !saved.ok && saved.isUnknown ? { asked, items: numbered } : null;
        return saved.ok ? { ok: true, items: numbered } : saved;
      },
      change: (before, after, who) => change(before, editItem(before, after, stampOf(who))),
      withdraw: (item, reason, who) => change(item, withdrawItem(item, stampOf(who), reason)),
      putBack: async (items, who) => {
        const there = await idsThere(scan);
        if (!there.ok) return there;
        const rows = items
          .filter(({ id }) => !there.ids.has(id))
          .map((item) => evidenceCells(withdrawItem(item, stampOf(who), strings.removedFromSheet)));
        for (const batch of batchRows(rows)) {
          const saved = await add(blockNames.evidence, batch);
          if (!saved.ok) return saved;
        }
        return { ok: true };
      },
    };
  }, [pack, add, save, scan, known, around]);
}

/** Items whose adding Excel never answered for. The same, asked for again, keep their ids: some may be there. */
interface Sent {
  readonly asked: string;
  readonly items: readonly EvidenceItem[];
}

type Ids = { readonly ok: true; readonly ids: ReadonlySet<unknown> } | Extract<Saved, { ok: false }>;

const nothing: Ids = { ok: true, ids: new Set() };

/** The ids in the log as it is now. */
async function idsThere(scan: OpenInspection["scan"]): Promise<Ids> {
  try {
    return { ok: true, ids: new Set((await scan())[blockNames.evidence]?.map(([id]) => id)) };
  } catch (error) {
    return { ok: false, message: hostMessage(error) };
  }
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

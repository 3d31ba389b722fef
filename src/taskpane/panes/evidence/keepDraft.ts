import { blankItem } from "../../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import type { Pack } from "../../../domain/framework/Pack";
import { draftOf, mergedDraft, withDraft, type EvidenceDraft } from "./evidenceDraft";
import { strings } from "./strings";
import type { EvidenceWriter, Kept } from "./useEvidenceWriter";

interface Keeper {
  readonly pack: Pack;
  readonly writer: EvidenceWriter;
  readonly who: string | null;
}

interface Form {
  readonly draft: EvidenceDraft;
  /** What the form began with. */
  readonly start: EvidenceDraft;
}

/** Writes what the form holds, as a new item or into this one, with what is to be said of it. */
export async function keepDraft(
  { pack, writer, who }: Keeper,
  { draft, start }: Form,
  item: EvidenceItem | null,
): Promise<Kept> {
  const by = who ?? draft.by.trim();
  if (item !== null) {
    const merged = mergedDraft(draft, start, draftOf(item));
    const saved = await writer.change(item, withDraft(pack, item, merged), by);
    return saved.ok ? { ok: true, said: strings.form.saved(item.id) } : saved;
  }
  const made = withDraft(pack, { ...blankItem, by }, draft);
  const added = await writer.add([made]);
  if (!added.ok) return added;
  return { ok: true, said: strings.form.added(added.items[0]?.id ?? "", made.prompts.length) };
}

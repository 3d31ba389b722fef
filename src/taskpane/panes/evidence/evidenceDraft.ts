import type {
  Direction,
  EvidenceItem,
  EvidenceStrength,
  SourceType,
} from "../../../domain/evidence/EvidenceItem";
import { findPrompt } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { hasReason } from "../../../domain/rating/hasReason";
import { strings } from "./strings";

/** What the form holds: words as they were typed or chosen, "" where nothing was. */
export interface EvidenceDraft {
  readonly text: string;
  readonly prompts: readonly string[];
  readonly direction: Direction | "";
  readonly strength: EvidenceStrength | "";
  readonly measure: string;
  readonly positive: string;
  readonly base: string;
  readonly type: SourceType | "";
  readonly source: string;
  readonly date: string;
  readonly link: string;
  readonly followUp: string;
  /** Who logs it or changes it, where that was not said yet. */
  readonly by: string;
}

export type DraftProblems = Readonly<Partial<Record<keyof EvidenceDraft, string>>>;

export const blankDraft: EvidenceDraft = {
  text: "",
  prompts: [],
  direction: "",
  strength: "",
  measure: "",
  positive: "",
  base: "",
  type: "",
  source: "",
  date: "",
  link: "",
  followUp: "",
  by: "",
};

/** What a cell holds at most, in characters. */
const cellLimit = 32_767;

/** What an item holds, to be changed in the form. */
export function draftOf(item: EvidenceItem): EvidenceDraft {
  return {
    text: item.text,
    prompts: [...item.prompts, ...item.unknownPrompts],
    direction: item.direction ?? "",
    strength: item.strength ?? "",
    measure: item.measure ?? "",
    positive: item.positive === null ? "" : String(item.positive),
    base: item.base === null ? "" : String(item.base),
    type: item.type ?? "",
    source: item.source,
    date: item.date ?? "",
    link: item.link,
    followUp: item.followUp,
    by: "",
  };
}

/** The next item is often from the same source on the same day. */
export function nextDraft({ type, source, date }: EvidenceDraft): EvidenceDraft {
  return { ...blankDraft, type, source, date };
}

/** Whether something typed or chosen would be lost. */
export function differs(draft: EvidenceDraft, start: EvidenceDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(start);
}

/**
 * The draft with what was changed in the form and nothing else: what somebody changed in the item meanwhile stays.
 *
 * @param start - what the form began with
 * @param now - what the item holds now
 */
export function mergedDraft(draft: EvidenceDraft, start: EvidenceDraft, now: EvidenceDraft): EvidenceDraft {
  const keys = Object.keys(draft) as readonly (keyof EvidenceDraft)[];
  const changed = keys.filter((key) => JSON.stringify(draft[key]) !== JSON.stringify(start[key]));
  return { ...now, ...Object.fromEntries(changed.map((key) => [key, draft[key]])) };
}

/** What the draft makes of an item; everything else about it stays. */
export function withDraft(pack: Pack, item: EvidenceItem, draft: EvidenceDraft): EvidenceItem {
  const isKnown = (id: string): boolean => findPrompt(pack, id) !== undefined;
  return {
    ...item,
    text: draft.text.trim(),
    prompts: draft.prompts.filter(isKnown),
    unknownPrompts: draft.prompts.filter((id) => !isKnown(id)),
    direction: draft.direction || null,
    strength: draft.strength || null,
    measure: draft.measure || null,
    positive: draft.measure === "" ? null : countOf(draft.positive),
    base: draft.measure === "" ? null : countOf(draft.base),
    type: draft.type || null,
    source: draft.source.trim(),
    date: draft.date || null,
    link: draft.link.trim(),
    followUp: draft.followUp.trim(),
  };
}

/** What must be put right before the item can stand in the log; where it only could be better, the checks say so. */
export function problemsOf(draft: EvidenceDraft, who: string | null): DraftProblems {
  const { text, type, direction, source, followUp, link, by } = draft;
  return {
    ...(!hasReason(text) && { text: strings.form.textMissing }),
    ...(type === "" && { type: strings.form.typeMissing }),
    ...(direction === "" && { direction: strings.form.directionMissing }),
    ...(who === null && !hasReason(by) && { by: strings.form.byMissing }),
    ...countProblems(draft),
    ...tooLong({ text, source, followUp, link }),
  };
}

function countProblems({ measure, positive, base }: EvidenceDraft): DraftProblems {
  if (measure === "") return {};
  const [some, all] = [countOf(positive), countOf(base)];
  return {
    ...(some === null && { positive: strings.form.countMissing }),
    ...(all === null && { base: strings.form.countMissing }),
    ...(some !== null && all !== null && some > all && { positive: strings.form.moreThanAll(some, all) }),
  };
}

function tooLong(texts: Readonly<Record<"text" | "source" | "followUp" | "link", string>>): DraftProblems {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, { length }]) =>
      length > cellLimit ? [[field, strings.form.tooLong(cellLimit, length)]] : [],
    ),
  );
}

function countOf(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { plainText } from "../../domain/inspection/plainText";
import type { Offer } from "../judgeRow";
import { evidenceTexts as texts } from "./strings";

export interface KnownItems {
  /** Takes an item in unless the log, or the file above it, holds it already. */
  readonly add: (item: EvidenceItem, line: number) => Offer<EvidenceItem>;
}

interface Known {
  readonly item: EvidenceItem;
  /** Where in the file it stands; `null` for an item of the log. */
  readonly line: number | null;
}

/**
 * Tells items that are already there. Two items are the same where date, source, text and counts are, however they are
 * spaced and cased, and the new one bears on nothing that the other does not bear on. So an item whose type or direction
 * was put right since is not added once more.
 */
export function knownItems(existing: readonly EvidenceItem[]): KnownItems {
  const byContent = new Map<string, Known[]>();
  const byId = new Map<string, Known>();
  const keep = (known: Known): void => {
    const key = contentKey(known.item);
    byContent.set(key, [...(byContent.get(key) ?? []), known]);
    if (known.item.id !== "" && !byId.has(known.item.id)) byId.set(known.item.id, known);
  };
  for (const item of existing) keep({ item, line: null });

  return {
    add: (item, line) => {
      const same = (byContent.get(contentKey(item)) ?? []).find((known) => bearsOnAll(known.item, item));
      if (same !== undefined)
        return refused(item, same.line === null ? texts.known(same.item.id) : texts.twice(same.line));
      const owner = byId.get(item.id);
      if (owner?.line === null) return refused(item, texts.otherContent(item.id));
      const added = owner === undefined ? item : { ...item, id: "" };
      keep({ item: added, line });
      const putRight = owner?.line === undefined ? "" : texts.idTwice(item.id, owner.line);
      return { value: added, refused: "", putRight };
    },
  };
}

function refused(item: EvidenceItem, why: string): Offer<EvidenceItem> {
  return { value: item, refused: why, putRight: "" };
}

function contentKey({ date, source, text, measure, positive, base }: EvidenceItem): string {
  return JSON.stringify([date, oneLine(source), oneLine(text), measure, positive, base]);
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ");
}

function bearsOnAll(known: EvidenceItem, item: EvidenceItem): boolean {
  const borne = new Set([...known.prompts, ...known.unknownPrompts]);
  return [...item.prompts, ...item.unknownPrompts].every((prompt) => borne.has(prompt));
}

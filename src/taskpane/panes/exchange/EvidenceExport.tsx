import { useMemo, type ReactElement } from "react";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { evidenceOn } from "../../../domain/evidence/evidenceOn";
import type { EvidenceIndex } from "../../../domain/evidence/indexEvidence";
import { promptsOf } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { evidenceExport } from "../../../exchange/evidence/evidenceExport";
import { ExportView, type ExportChoice } from "./ExportView";
import { strings } from "./strings";

interface EvidenceExportProps {
  readonly pack: Pack;
  readonly index: EvidenceIndex;
  /** What the search of the log shows; `null` where it shows everything. */
  readonly found: readonly EvidenceItem[] | null;
  readonly onLeave: () => void;
}

const [whole, search] = ["", "found"] as const;
const texts = strings.exporting;

/** The log, what was searched for, or a prompt's evidence, saved as a file. */
export function EvidenceExport({ pack, index, found, onLeave }: EvidenceExportProps): ReactElement {
  const choices = useMemo(
    () => [
      choiceOf(whole, texts.whole, index.items),
      ...(found === null ? [] : [choiceOf(search, texts.found(found.length), found)]),
      ...promptsOf(pack).flatMap(({ id, ref }) => {
        const { items } = evidenceOn(index, id);
        return items.length === 0 ? [] : [choiceOf(id, texts.prompt(ref), items)];
      }),
    ],
    [pack, index, found],
  );
  return (
    <ExportView
      heading={texts.heading}
      back={strings.toLog}
      lead={texts.lead}
      choices={choices}
      first={found === null ? whole : search}
      onLeave={onLeave}
    />
  );
}

function choiceOf(value: string, label: string, items: readonly EvidenceItem[]): ExportChoice {
  const ids = new Set(items.map(({ id }) => id));
  const isPrompt = value !== whole && value !== search;
  return {
    value,
    label,
    count: items.length,
    name: texts.fileName(isPrompt ? value : ""),
    table: () => evidenceExport(items),
    holds: ({ about: { subject } }) => subject.kind === "evidence" && ids.has(subject.id),
  };
}

import { useCallback, useMemo, useRef, useState } from "react";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { blockNames } from "../../../workbook/names";
import type { OpenInspection } from "../../inspection/useInspection";
import type { EvidenceWriter } from "./useEvidenceWriter";

/** Items that this pane has read and that are no longer in the log. */
export interface GoneItems {
  readonly items: readonly EvidenceItem[];
  /** Why they could not be put back. */
  readonly problem: string | null;
  /** Adds them again under their ids, withdrawn. */
  readonly putBack: () => void;
}

interface GoneItemsInput {
  readonly open: Pick<OpenInspection, "reading" | "headerOf">;
  /** Ids that the add-in itself took out, as an import was undone. */
  readonly taken: ReadonlySet<string>;
  readonly putBack: EvidenceWriter["putBack"];
  readonly who: string | null;
}

const none: readonly EvidenceItem[] = [];

/**
 * Compares each reading of the log with those before, since the pane was opened. Items that come back, by Undo, are no
 * longer gone. A log that is gone as a whole is told by the check of the workbook.
 * @see docs/spec.md P49
 */
export function useGoneItems({ open, taken, putBack, who }: GoneItemsInput): GoneItems {
  const seen = useRef<ReadonlyMap<string, EvidenceItem>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const now = open.reading?.inspection.evidence ?? none;
  const isThere = open.headerOf(blockNames.evidence).length > 0;
  const items = useMemo(() => {
    if (!isThere) return none;
    const ids = new Set(now.map(({ id }) => id));
    // Where somebody took back that a row got its id, the row is still there.
    const unnumbered = new Set(now.filter(({ id }) => id === "").map(({ text }) => text));
    const gone = [...seen.current.values()].filter(
      ({ id, text }) => !ids.has(id) && !taken.has(id) && !unnumbered.has(text),
    );
    const met = now.filter(({ id }) => id !== "");
    seen.current = new Map([...seen.current, ...met.map((item) => [item.id, item] as const)]);
    return gone;
  }, [now, isThere, taken]);
  const putAllBack = useCallback((): void => {
    void putBack(items, who).then((saved) => setProblem(saved.ok ? null : saved.message));
  }, [items, putBack, who]);
  return { items, problem, putBack: putAllBack };
}

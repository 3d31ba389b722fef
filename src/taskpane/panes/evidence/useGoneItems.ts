import { useCallback, useMemo, useState } from "react";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { blockNames } from "../../../workbook/names";
import type { OpenInspection } from "../../inspection/useInspection";
import { useMissing } from "../../inspection/useMissing";
import type { EvidenceWriter } from "./useEvidenceWriter";

/** Items that this pane has read and that are no longer in the log. */
export interface GoneItems {
  /** Those that nobody has decided on yet. */
  readonly items: readonly EvidenceItem[];
  /** Those that are to stay out. */
  readonly leftOut: readonly EvidenceItem[];
  /** Why they could not be put back. */
  readonly problem: string | null;
  /** Adds these again under their ids, withdrawn. */
  readonly putBack: (items: readonly EvidenceItem[]) => void;
  /** Settles that those of now stay out. They can still be put back while the pane is open. */
  readonly leaveOut: () => void;
}

interface GoneItemsInput {
  readonly open: Pick<OpenInspection, "reading" | "headerOf">;
  /** Ids that the add-in itself took out, as an import was undone. */
  readonly taken: ReadonlySet<string>;
  readonly putBack: EvidenceWriter["putBack"];
  readonly who: string | null;
}

type Items = readonly EvidenceItem[];

const none: Items = [];

/**
 * Follows which items went out of the log, and what was settled about them. An item that comes back and goes again is told
 * again.
 * @see docs/spec.md P49
 */
export function useGoneItems({ open, taken, putBack, who }: GoneItemsInput): GoneItems {
  const [settled, setSettled] = useState<ReadonlySet<EvidenceItem>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const now = open.reading?.inspection.evidence ?? none;
  const isThere = open.headerOf(blockNames.evidence).length > 0;
  const missing = useMissing(now, isThere, idOf);
  const putSomeBack = useCallback(
    (items: Items): void => {
      void putBack(items, who).then((saved) => setProblem(saved.ok ? null : saved.message));
    },
    [putBack, who],
  );
  return useMemo(() => {
    // Where somebody took back that a row got its id, the row is still there.
    const unnumbered = new Set(now.filter(({ id }) => id === "").map(({ text }) => text));
    const removed = missing.filter(({ id, text }) => !taken.has(id) && !unnumbered.has(text));
    return {
      items: removed.filter((item) => !settled.has(item)),
      leftOut: removed.filter((item) => settled.has(item)),
      problem,
      putBack: putSomeBack,
      leaveOut: () => setSettled(new Set(removed)),
    };
  }, [now, missing, taken, settled, problem, putSomeBack]);
}

function idOf({ id }: EvidenceItem): string {
  return id;
}

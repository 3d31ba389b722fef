import { useCallback, useMemo, useState } from "react";
import type { EvidenceQuery } from "../../../domain/evidence/searchEvidence";
import { blankDraft, differs, type EvidenceDraft } from "./evidenceDraft";

/** What the log is narrowed down to. `about` is a standard or a prompt, or `noPrompt` for items that bear on none. */
export interface EvidenceFilters extends Omit<EvidenceQuery, "prompt"> {
  readonly about?: string;
}

export const noPrompt = "none";

/** What the Evidence view shows. */
export type EvidencePage =
  | { readonly kind: "log" }
  | { readonly kind: "coverage" }
  | { readonly kind: "tally" }
  | { readonly kind: "import" }
  | { readonly kind: "export" }
  /** The form, for a new item or the one with this id. */
  | { readonly kind: "form"; readonly id: string | null };

/** What is open and half done in the Evidence view; kept above the views, so that nothing is lost while another is shown. */
export interface EvidenceDesk {
  readonly page: EvidencePage;
  readonly filters: EvidenceFilters;
  readonly draft: EvidenceDraft;
  /** What the form began with. */
  readonly start: EvidenceDraft;
  readonly isDirty: boolean;
  /** Who logs, as it was told in the form; `null` where it is to be asked anew, `undefined` where it was never told here. */
  readonly who: string | null | undefined;
  /** The prompt whose page asked for the form, and to which it leads back. */
  readonly cameFrom: string | null;
  /** The item that is about to be withdrawn, and the reason as far as it is typed. */
  readonly withdrawing: Withdrawal | null;
  readonly setWithdrawing: (withdrawing: Withdrawal | null) => void;
  /** Why a change to an item did not reach the workbook. */
  readonly problem: string | null;
  readonly setProblem: (problem: string | null) => void;
  readonly setFilters: (filters: EvidenceFilters) => void;
  readonly setDraft: (draft: EvidenceDraft) => void;
  readonly setWho: (who: string | null) => void;
  readonly show: (page: EvidencePage) => void;
  /** Opens the form with this in it. */
  readonly begin: (start: EvidenceDraft, options?: BeginOptions) => void;
}

export interface Withdrawal {
  readonly id: string;
  readonly reason: string;
}

interface BeginOptions {
  readonly id?: string;
  readonly cameFrom?: string;
}

export function useEvidenceDesk(): EvidenceDesk {
  const [page, show] = useState<EvidencePage>({ kind: "log" });
  const [filters, setFilters] = useState<EvidenceFilters>({});
  const [work, setWork] = useState({ draft: blankDraft, start: blankDraft });
  const [who, setWho] = useState<string | null>();
  const [withdrawing, setWithdrawing] = useState<Withdrawal | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const setDraft = useCallback((draft: EvidenceDraft) => setWork((before) => ({ ...before, draft })), []);
  const begin = useCallback((start: EvidenceDraft, options: BeginOptions = {}): void => {
    setWork({ draft: start, start });
    setCameFrom(options.cameFrom ?? null);
    show({ kind: "form", id: options.id ?? null });
  }, []);
  return useMemo(
    () => ({
      page,
      filters,
      ...work,
      isDirty: page.kind === "form" && differs(work.draft, work.start),
      who,
      cameFrom,
      withdrawing,
      setWithdrawing,
      problem,
      setProblem,
      setFilters,
      setDraft,
      setWho,
      show,
      begin,
    }),
    [page, filters, work, who, cameFrom, withdrawing, problem, setDraft, begin],
  );
}

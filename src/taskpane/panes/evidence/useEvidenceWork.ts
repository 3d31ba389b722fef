import { useCallback, useMemo, useRef } from "react";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { standardOf } from "../../../domain/framework/find";
import type { Pack, Prompt } from "../../../domain/framework/Pack";
import { evidenceTableColumns, type EvidenceColumn } from "../../../exchange/evidence/evidenceTableColumns";
import type { InspectionHost, Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import { useAnnounce } from "../../components/useAnnounce";
import { standardPlace } from "../../places";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import { useImportDesk, type ImportDesk } from "../exchange/useImportDesk";
import { useTallyDesk, type TallyDesk } from "../measures/useTallyDesk";
import type { View } from "../Tabs";
import { blankDraft, draftOf, nextDraft } from "./evidenceDraft";
import type { EntryActions } from "./EvidenceEntry";
import { keepDraft } from "./keepDraft";
import { strings } from "./strings";
import { useEvidenceDesk, type EvidenceDesk, type EvidenceFilters } from "./useEvidenceDesk";
import { useEvidenceWriter, type EvidenceWriter, type Kept } from "./useEvidenceWriter";

interface EvidenceWorkInput {
  readonly host: InspectionHost;
  readonly pack: Pack;
  readonly open: OpenInspection;
  /** Who records decisions, where that was said. */
  readonly recording: string | null;
  readonly onShow: (place: Place) => void;
  readonly onGoTo: (place: Place) => void;
  readonly onView: (view: View) => void;
}

/** What is open in the Evidence view, and what can be done with the log from every view that shows some of it. */
export interface EvidenceWork extends EntryActions {
  readonly desk: EvidenceDesk;
  readonly tallyDesk: TallyDesk;
  readonly importDesk: ImportDesk<EvidenceColumn>;
  readonly writer: EvidenceWriter;
  readonly save: OpenInspection["save"];
  /** Who logs; `null` until it is said. */
  readonly who: string | null;
  /** Writes what the form holds: as a new item, or into this one. */
  readonly keep: (item: EvidenceItem | null) => Promise<Kept>;
  /** Leaves the form for where it was opened from. */
  readonly leave: () => void;
  /** Opens the form for a new item; for a prompt, with it chosen and the way back to it. */
  readonly begin: (prompt?: string) => void;
  /** Opens the tally of interviews; for a prompt, with its questions chosen. A round that is being counted stays. */
  readonly beginTally: (prompt?: Prompt) => void;
  /** Shows the log, narrowed down. */
  readonly showLog: (filters: EvidenceFilters) => void;
}

export function useEvidenceWork(input: EvidenceWorkInput): EvidenceWork {
  const announce = useAnnounce();
  const desk = useEvidenceDesk();
  const tallyDesk = useTallyDesk();
  const importDesk = useImportDesk(evidenceTableColumns, input.host, input.open);
  const writer = useEvidenceWriter(input.pack, input.open);
  const who = desk.who === undefined ? input.recording : desk.who;
  const now = { ...input, desk, tallyDesk, writer, who };
  const latest = useRef(now);
  latest.current = now;

  const onPrompt = useCallback((prompt: string): void => {
    const { pack, onGoTo } = latest.current;
    const standard = standardOf(pack, prompt);
    if (standard !== undefined) onGoTo(standardPlace(standard.id, prompt, "answer"));
  }, []);

  const leave = useCallback((): void => {
    const { show, cameFrom } = latest.current.desk;
    show({ kind: "log" });
    if (cameFrom !== null) onPrompt(cameFrom);
  }, [onPrompt]);

  const keep = useCallback(
    async (item: EvidenceItem | null): Promise<Kept> => {
      const { draft, start, cameFrom } = latest.current.desk;
      const kept = await keepDraft(latest.current, { draft, start }, item);
      if (!kept.ok) return kept;
      const after = latest.current.desk;
      after.setWho(latest.current.who ?? draft.by.trim());
      announce(kept.said);
      if (item !== null || cameFrom !== null) leave();
      else after.begin(nextDraft(draft));
      return kept;
    },
    [announce, leave],
  );

  const actions = useMemo(() => {
    const told = (saved: Saved, done: string): boolean => {
      latest.current.desk.setProblem(saved.ok ? null : saved.message);
      if (saved.ok) announce(done);
      return saved.ok;
    };
    return {
      begin: (prompt?: string): void => {
        const prompts = prompt === undefined ? [] : [prompt];
        latest.current.desk.begin(
          { ...blankDraft, prompts },
          prompt === undefined ? {} : { cameFrom: prompt },
        );
        latest.current.onView("evidence");
      },
      beginTally: (prompt?: Prompt): void => {
        const {
          tallyDesk: tally,
          desk: { show },
          onView,
        } = latest.current;
        if (prompt !== undefined && tally.tally === null)
          tally.setPlan({ ...tally.plan, measures: prompt.measures.map(({ id }) => id) });
        show({ kind: "tally" });
        onView("evidence");
      },
      showLog: (filters: EvidenceFilters): void => {
        latest.current.desk.setFilters(filters);
        latest.current.desk.show({ kind: "log" });
        latest.current.onView("evidence");
      },
      onShow: ({ id }: EvidenceItem): void =>
        latest.current.onShow({ block: blockNames.evidence, row: id, field: "text" }),
      onEdit: (item: EvidenceItem): void => {
        latest.current.desk.begin(draftOf(item), { id: item.id });
        latest.current.onView("evidence");
      },
      onFollowUp: async (item: EvidenceItem, followUpDone: boolean): Promise<void> => {
        const { writer: log, who: known } = latest.current;
        told(await log.change(item, { ...item, followUpDone }, known), strings.form.saved(item.id));
      },
      onWithdraw: async (item: EvidenceItem, reason: string): Promise<void> => {
        const {
          writer: log,
          who: known,
          desk: { setWithdrawing },
        } = latest.current;
        const isDone = told(await log.withdraw(item, reason, known), strings.withdrawal.done(item.id));
        if (isDone) setWithdrawing(null);
      },
    };
  }, [announce]);

  const { withdrawing, setWithdrawing: onWithdrawing } = desk;
  return {
    ...actions,
    withdrawing,
    onWithdrawing,
    onPrompt,
    leave,
    keep,
    desk,
    tallyDesk,
    importDesk,
    writer,
    save: input.open.save,
    who,
  };
}

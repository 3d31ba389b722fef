import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Check } from "../domain/checks/Check";
import { checkInspection } from "../domain/checks/checkInspection";
import { assessInspection } from "../domain/inspection/assessInspection";
import type { Assessment } from "../domain/inspection/Assessment";
import type { Inspection } from "../domain/inspection/Inspection";
import type { Pack } from "../domain/framework/Pack";
import type {
  AppendedRow,
  CellValue,
  Edit,
  InspectionHost,
  NamedBlocks,
  Place,
} from "../workbook/InspectionHost";
import { placeKey } from "../workbook/gatherChanges";
import { readRecord } from "../workbook/readRecord";
import { readWorkbook, type Finding } from "../workbook/readWorkbook";
import { tidyEdits } from "../workbook/tidyEdits";
import { hostMessage } from "./hostMessage";
import { strings } from "./strings";
import { useTurns } from "./useTurns";
import { useWatch, type SelectedEvent } from "./useWatch";
import { holdsEdit, withEdits } from "./withEdits";

/** Everything the pane shows of the open workbook. */
export interface Reading {
  readonly inspection: Inspection;
  readonly assessment: Assessment;
  /** Everything there is to know about the entries, in the order of the workbook. */
  readonly checks: readonly Check[];
  /** What could not be read, and where. */
  readonly findings: readonly Finding[];
}

/** Whether an edit reached the workbook, or the host's own words on why not. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface OpenInspection {
  /** `null` until the first reading. */
  readonly reading: Reading | null;
  /** Why the last reading failed; the one before it stays. */
  readonly problem: string | null;
  /** Why changes in the workbook can not be followed. */
  readonly watchProblem: string | null;
  readonly save: (edits: readonly Edit[]) => Promise<Saved>;
  readonly reload: () => void;
  /** Reads the whole workbook again and shows what it holds. Rejects with the host's `HostError`. */
  readonly scan: () => Promise<NamedBlocks>;
  /** Runs other calls of the host in turn with these. */
  readonly inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Adds rows at the end of a block that only grows; `rowsOf` works them out from the workbook as it is when its turn comes. */
  readonly append: (block: string, rowsOf: (blocks: NamedBlocks) => readonly AppendedRow[]) => Promise<Saved>;
  /** Whether the last reading found this entry in its place already. */
  readonly holds: (edit: Edit) => boolean;
  /** Brings a cell to the front. Rejects with the host's `HostError`. */
  readonly show: (place: Place) => Promise<void>;
}

/**
 * Keeps the pane and the workbook in step: one reading after each burst of changes, and every edit
 * shown at once, through the same reading and the same rules, while it is being written.
 * Changes are hints: whatever they say, everything is read. Harmless variants that somebody here has just entered are
 * put right after the reading. Host calls are made one after another, so that a reading never overtakes an edit.
 *
 * @param onEntered - told of the cells that somebody here has changed, in the pane or on the sheets
 */
export function useInspection(
  host: InspectionHost,
  pack: Pack,
  onSelected: (event: SelectedEvent) => void,
  onEntered: (places: readonly Place[]) => void = ignore,
): OpenInspection {
  const [blocks, setBlocks] = useState<NamedBlocks | null>(null);
  const [pending, setPending] = useState<readonly Edit[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [watchProblem, setWatchProblem] = useState<string | null>(null);
  const inTurn = useTurns();
  const touched = useRef<readonly Place[]>([]);
  const waiting = useRef<Promise<NamedBlocks> | null>(null);
  const showing = useRef<string | null>(null);
  const isTakenBack = useTakenBack();

  const tidy = useCallback(
    async (blocks: NamedBlocks, places: readonly Place[]): Promise<void> => {
      const edits = isTakenBack(tidyEdits(pack, blocks, places), places);
      if (edits.length === 0) return;
      try {
        await host.write(edits);
        setBlocks((before) => before && withEdits(before, edits));
      } catch (error) {
        // The entries are understood as they are, so nothing is lost.
        hostMessage(error);
      }
    },
    [host, pack, isTakenBack],
  );

  const readAll = useCallback(async (): Promise<NamedBlocks> => {
    waiting.current = null;
    try {
      const blocks = await host.read();
      const places = touched.current;
      touched.current = [];
      const record = readRecord(blocks, [pack.id]);
      if (record.kind === "unknownPack") {
        setProblem(strings.unknownPack(record.pack));
        return blocks;
      }
      setBlocks(() => blocks);
      setProblem(null);
      if (record.kind === "inspection") await tidy(blocks, places);
      return blocks;
    } catch (error) {
      setProblem(hostMessage(error));
      throw error;
    }
  }, [host, pack, tidy]);

  /** A reading that has not begun yet answers for whatever else is asked meanwhile. */
  const scan = useCallback(() => (waiting.current ??= inTurn(readAll)), [inTurn, readAll]);
  const read = useCallback(() => void scan().catch(hostMessage), [scan]);

  useEffect(read, [read]);
  useWatch(host, {
    onChanged: (places) => {
      touched.current = [...touched.current, ...places];
      onEntered(places);
      read();
    },
    onSelected,
    isScanDue: ({ block }) => {
      const isOwn = showing.current !== null && showing.current === block;
      showing.current = null;
      return !isOwn;
    },
    onFailed: (error) => setWatchProblem(hostMessage(error)),
  });

  const show = useCallback(
    async (place: Place): Promise<void> => {
      showing.current = place.block;
      await host.show(place);
    },
    [host],
  );

  const save = useCallback(
    (edits: readonly Edit[]): Promise<Saved> => {
      setPending((before) => [...before, ...edits]);
      onEntered(edits);
      return inTurn(async () => {
        try {
          await host.write(edits);
          setBlocks((before) => before && withEdits(before, edits));
          return { ok: true };
        } catch (error) {
          return { ok: false, message: hostMessage(error) };
        } finally {
          setPending((before) => before.filter((edit) => !edits.includes(edit)));
        }
      });
    },
    [host, inTurn, onEntered],
  );

  const append = useCallback<OpenInspection["append"]>(
    (block, rowsOf) =>
      inTurn(async () => {
        try {
          // Read anew: rows follow from those before them, and what a co-author added may not have been told yet.
          const blocks = await host.read();
          setBlocks(() => blocks);
          const rows = rowsOf(blocks);
          if (rows.length === 0) return { ok: true };
          const values = await host.append(block, rows);
          setBlocks((before) => before && { ...before, [block]: values });
          return { ok: true };
        } catch (error) {
          return { ok: false, message: hostMessage(error) };
        }
      }),
    [host, inTurn],
  );

  const holds = useCallback((edit: Edit): boolean => blocks !== null && holdsEdit(blocks, edit), [blocks]);

  return {
    reading: useReading(pack, blocks, pending),
    problem,
    watchProblem,
    save,
    reload: read,
    scan,
    inTurn,
    append,
    show,
    holds,
  };
}

const ignore = (): void => undefined;

/**
 * Leaves out what was put right at the same place before, from the same content: somebody took that back, with Undo or by
 * hand, and means it.
 */
function useTakenBack(): (edits: readonly Edit[], places: readonly Place[]) => readonly Edit[] {
  const before = useRef<ReadonlyMap<string, CellValue | undefined>>(new Map());
  return useCallback((edits, places) => {
    const known = before.current;
    const kept = edits.filter((edit) => known.get(placeKey(edit)) !== edit.was);
    const touched = new Set(places.map(placeKey));
    before.current = new Map([
      ...[...known].filter(([key]) => !touched.has(key)),
      ...kept.map((edit) => [placeKey(edit), edit.was] as const),
    ]);
    return kept;
  }, []);
}

function useReading(pack: Pack, blocks: NamedBlocks | null, pending: readonly Edit[]): Reading | null {
  return useMemo(() => {
    if (blocks === null) return null;
    const { inspection, findings } = readWorkbook(pack, withEdits(blocks, pending));
    const assessment = assessInspection(pack, inspection);
    return { inspection, assessment, findings, checks: checkInspection(pack, inspection, assessment) };
  }, [pack, blocks, pending]);
}

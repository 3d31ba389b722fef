import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Pack } from "../../domain/framework/Pack";
import {
  HostError,
  type AppendedRow,
  type CellValue,
  type Edit,
  type InspectionHost,
  type NamedBlocks,
  type Place,
} from "../../workbook/InspectionHost";
import { keepUnchanged } from "../../workbook/changes/keepUnchanged";
import { everyName, isReadApart } from "../../workbook/blocks/readApart";
import { readRecord } from "../../workbook/record/readRecord";
import { hostMessage } from "../hostMessage";
import { strings } from "../strings";
import { usePutRight } from "./usePutRight";
import type { Reading } from "./readingOf";
import { useReading } from "./useReading";
import { useTurns } from "./useTurns";
import { useUnanswered, type Unanswered } from "./useUnanswered";
import { useWatch, type SelectedEvent } from "./useWatch";
import { holdsEdit, withEdits, without, withRows } from "./withEdits";

/** Whether an edit reached the workbook, or the host's own words on why not. */
export type Saved =
  /** `isLeft`: something else stands in one of the cells by now, and that was left. */
  | { readonly ok: true; readonly isLeft?: boolean }
  /** `isUnknown`: Excel did not answer, and may have done it all the same. */
  | { readonly ok: false; readonly message: string; readonly isUnknown?: boolean };

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
  /** Adds rows that do not depend on those before them, in one round trip, and shows them without reading. */
  readonly add: (block: string, rows: readonly AppendedRow[]) => Promise<Saved>;
  /** The first row of a block as it was read last. */
  readonly headerOf: (block: string) => readonly CellValue[];
  /** Whether the last reading found this entry in its place already. */
  readonly holds: (edit: Edit) => boolean;
  /** Brings a cell to the front. Rejects with the host's `HostError`. */
  readonly show: (place: Place) => Promise<void>;
  /** Entries that Excel never answered for. */
  readonly unanswered: Unanswered;
}

/**
 * Keeps the pane and the workbook in step: one reading after each burst of changes, and every edit
 * shown at once, through the same reading and the same rules, while it is being written.
 * Changes are hints: whatever they say, everything is read but the logs that can be long; those are read on opening, when
 * everything is asked for, and where they may have changed. What somebody here has just entered is put right after the
 * reading; a single answer whose text the host told, along with it. Host calls are made one after another, so that a
 * reading never overtakes an edit.
 *
 * @param onEntered - told of the cells that somebody here has changed, in the pane or on the sheets
 * @param whoEdits - who works here, as far as it was said
 */
export function useInspection(
  host: InspectionHost,
  pack: Pack,
  onSelected: (event: SelectedEvent) => void,
  onEntered: (places: readonly Place[]) => void = ignore,
  whoEdits: () => string | null = nobody,
): OpenInspection {
  const [blocks, setShown] = useState<NamedBlocks | null>(null);
  const [pending, setPending] = useState<readonly Edit[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [watchProblem, setWatchProblem] = useState<string | null>(null);
  const inTurn = useTurns();
  const known = useRef<NamedBlocks | null>(null);
  const due = useRef<Due>(onOpening);
  const untold = useRef<NamedBlocks | null>(null);
  const waiting = useRef<Promise<NamedBlocks> | null>(null);
  const showing = useRef<string | null>(null);
  const putRight = usePutRight(host, pack, whoEdits);
  const unanswered = useUnanswered();
  const { note, learn } = unanswered;

  const setBlocks = useCallback((change: (before: NamedBlocks | null) => NamedBlocks | null): void => {
    known.current = change(known.current);
    setShown(known.current);
  }, []);

  const readAll = useCallback(async (): Promise<NamedBlocks> => {
    waiting.current = null;
    const asked = due.current;
    due.current = nothingDue;
    const before = known.current;
    const early = putRight.atOnce(before, asked.typed);
    try {
      const read = await host.read(asked.logs ? everyName(pack) : undefined, early);
      const blocks = keepUnchanged(before, read);
      const record = readRecord(blocks, [pack]);
      if (record.kind === "unknownPack") {
        setProblem(strings.unknownPack(record.pack));
        return blocks;
      }
      // Drawn in the task that brought the answer: whatever else the page has to do would come between the two.
      flushSync(() => {
        setBlocks(() => blocks);
        learn(read);
        setProblem(null);
      });
      if (record.kind !== "inspection") return blocks;
      const { touched, isWhole } = asked;
      // The reading before may have met what the event of only this one tells.
      const former = untold.current ?? before;
      untold.current = touched.length > 0 || isWhole ? null : before;
      const after = await putRight.afterwards(blocks, { before: former, touched, isWhole, early });
      setBlocks((shown) => (shown === blocks ? after : shown));
      return blocks;
    } catch (error) {
      due.current = together(due.current, { ...asked, typed: null });
      setProblem(hostMessage(error));
      throw error;
    }
  }, [host, pack, putRight, setBlocks, learn]);

  /** A reading that has not begun yet answers for whatever else is asked meanwhile. */
  const readWith = useCallback(
    (more: Due): Promise<NamedBlocks> => {
      due.current = together(due.current, more);
      return (waiting.current ??= inTurn(readAll));
    },
    [inTurn, readAll],
  );
  const scan = useCallback(() => readWith({ ...nothingDue, logs: true }), [readWith]);
  // Asked for anew, and after a repair, rows that came in meanwhile are taken in as on opening.
  const read = useCallback(() => void readWith(onOpening).catch(hostMessage), [readWith]);

  useEffect(read, [read]);
  useWatch(host, {
    onChanged: ({ touched, typed, blocks: changed, isUnnamedHere }) => {
      onEntered(touched);
      const logs = changed === null || [...changed].some(isReadApart);
      readWith({ logs, touched, typed, isWhole: isUnnamedHere }).catch(hostMessage);
    },
    onSelected,
    isScanDue: ({ block }) => {
      const isOwn = showing.current !== null && showing.current === block;
      showing.current = null;
      if (block !== undefined && isReadApart(block)) due.current = { ...due.current, logs: true };
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
        const before = known.current;
        try {
          const left = await host.write(edits);
          setBlocks((shown) => shown && withEdits(shown, without(edits, left)));
          if (left.length > 0) readWith({ ...nothingDue, logs: true }).catch(hostMessage);
          return { ok: true, isLeft: left.length > 0 };
        } catch (error) {
          const failed = notSaved(error);
          if (failed.isUnknown) note(edits, before);
          if (edits.some(({ block }) => isReadApart(block)))
            due.current = together(due.current, { ...nothingDue, logs: true });
          return failed;
        } finally {
          setPending((before) => before.filter((edit) => !edits.includes(edit)));
        }
      });
    },
    [host, inTurn, onEntered, setBlocks, note, readWith],
  );

  const append = useCallback<OpenInspection["append"]>(
    (block, rowsOf) =>
      inTurn(async () => {
        try {
          // Read anew: rows follow from those before them, and what a co-author added may not have been told yet.
          const blocks = keepUnchanged(known.current, await host.read());
          setBlocks(() => blocks);
          const rows = rowsOf(blocks);
          if (rows.length === 0) return { ok: true };
          const values = await host.append(block, rows);
          setBlocks((before) => before && { ...before, [block]: values });
          return { ok: true };
        } catch (error) {
          return notSaved(error);
        }
      }),
    [host, inTurn, setBlocks],
  );

  const add = useCallback<OpenInspection["add"]>(
    (block, rows) =>
      inTurn(async () => {
        try {
          await host.append(block, rows, { answer: "nothing" });
          setBlocks((before) => before && withRows(before, block, rows));
          return { ok: true };
        } catch (error) {
          // What was not answered may have been done all the same.
          due.current = together(due.current, { ...nothingDue, logs: true });
          return notSaved(error);
        }
      }),
    [host, inTurn, setBlocks],
  );

  const headerOf = useCallback((block: string) => known.current?.[block]?.[0] ?? [], []);

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
    add,
    headerOf,
    show,
    holds,
    unanswered,
  };
}

function notSaved(error: unknown): Extract<Saved, { ok: false }> {
  const message = hostMessage(error);
  const isUnknown = error instanceof HostError && error.code === "NoAnswer";
  return isUnknown ? { ok: false, message, isUnknown } : { ok: false, message };
}

const ignore = (): void => undefined;
const nobody = (): null => null;

/** What the next reading is for. */
interface Due {
  /** The logs that are otherwise left out. */
  readonly logs: boolean;
  /** Cells that somebody here has changed since the last reading. */
  readonly touched: readonly Place[];
  /** All that happened is that somebody here typed this. */
  readonly typed: Edit | null;
  /** Rows that came in anywhere are to be looked for: on opening, and where somebody here pasted or moved rows. */
  readonly isWhole: boolean;
}

const nothingDue: Due = { logs: false, touched: [], typed: null, isWhole: false };
const onOpening: Due = { logs: true, touched: [], typed: null, isWhole: true };

function together(one: Due, other: Due): Due {
  if (one === nothingDue) return other;
  return {
    logs: one.logs || other.logs,
    touched: [...one.touched, ...other.touched],
    typed: null,
    isWhole: one.isWhole || other.isWhole,
  };
}

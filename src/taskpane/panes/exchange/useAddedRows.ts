import { useCallback, useMemo, useRef, useState } from "react";
import { batchRows } from "../../../exchange/batchRows";
import type { AppendedRow, InspectionHost, RemovedRow } from "../../../workbook/InspectionHost";
import { hostMessage } from "../../hostMessage";
import type { OpenInspection } from "../../inspection/useInspection";
import { removable } from "./removable";
import { strings } from "./strings";

/** Rows that were added together, from one table. */
export interface AddedRows {
  readonly block: string;
  /** Where they come from, as it is called in sentences. */
  readonly from: string;
  readonly rows: readonly RemovedRow[];
}

/** Adds many rows to a log as one step: all of them or none, and all can be taken out again. */
export interface RowAdder {
  /** How many are added so far, while it goes on. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isCancelling: boolean;
  /** Why the last step failed, and how things stand. */
  readonly problem: string | null;
  /** What was added since the pane was opened, newest first. */
  readonly past: readonly AddedRows[];
  /** Ids of all that was added since then, whatever became of it. */
  readonly sent: ReadonlySet<string>;
  /** Ids of what was taken out again, and of what may have been. */
  readonly taken: ReadonlySet<string>;
  /** `idAt` is the place of the identity in each row. */
  readonly add: (
    block: string,
    from: string,
    rows: readonly AppendedRow[],
    idAt: number,
  ) => Promise<AddOutcome>;
  readonly cancel: () => void;
  /** Takes out what is still as it was added; answers with the ids of what was kept because it was changed. */
  readonly undo: (added: AddedRows) => Promise<UndoOutcome>;
}

export type AddOutcome = "added" | "cancelled" | "failed";
export type UndoOutcome = { readonly taken: number; readonly kept: readonly string[] } | null;

export function useAddedRows(
  host: Pick<InspectionHost, "append" | "remove">,
  { inTurn, scan }: Pick<OpenInspection, "inTurn" | "scan">,
): RowAdder {
  const [progress, setProgress] = useState<RowAdder["progress"]>(null);
  const [isCancelling, setCancelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [past, setPast] = useState<readonly AddedRows[]>([]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const cancelled = useRef(false);

  const takeOut = useCallback(
    async (block: string, rows: readonly RemovedRow[]): Promise<readonly string[]> => {
      if (rows.length === 0) return [];
      let gone: readonly string[] = rows.map(({ id }) => id);
      try {
        gone = await inTurn(() => host.remove(block, rows));
        return gone;
      } finally {
        const ids = gone;
        setTaken((before) => new Set([...before, ...ids]));
      }
    },
    [host, inTurn],
  );

  const add = useCallback<RowAdder["add"]>(
    async (block, from, rows, idAt) => {
      cancelled.current = false;
      setCancelling(false);
      setProblem(null);
      setProgress({ done: 0, of: rows.length });
      /** What the workbook may hold by now. */
      const written: RemovedRow[] = [];
      let trouble: string | null = null;
      for (const batch of batchRows(rows)) {
        if (cancelled.current) break;
        written.push(...batch.map((row) => removable(row, idAt)));
        try {
          await inTurn(() => host.append(block, batch, { answer: "nothing" }));
          setProgress({ done: written.length, of: rows.length });
        } catch (error) {
          trouble = hostMessage(error);
          break;
        }
      }
      const isWhole = trouble === null && !cancelled.current;
      const outcome = isWhole ? "added" : trouble === null ? "cancelled" : "failed";
      setSent((before) => new Set([...before, ...written.map(({ id }) => id)]));
      const remaining = isWhole ? written : await takeBack(written, trouble);
      if (remaining.length > 0) setPast((before) => [{ block, from, rows: remaining }, ...before]);
      await scan().catch(hostMessage);
      setProgress(null);
      return outcome;

      /** Nothing half done stays; where that fails too, what stays is told and can be undone later. */
      async function takeBack(
        added: readonly RemovedRow[],
        reason: string | null,
      ): Promise<readonly RemovedRow[]> {
        try {
          await takeOut(block, added);
          setProblem(reason === null ? null : strings.adding.failed(reason));
          return [];
        } catch (error) {
          setProblem(strings.adding.stuck([reason ?? "", hostMessage(error)].join(" ").trim()));
          return added;
        }
      }
    },
    [host, inTurn, scan, takeOut],
  );

  const undo = useCallback<RowAdder["undo"]>(
    async (added) => {
      setProblem(null);
      try {
        const taken = await takeOut(added.block, added.rows);
        const gone = new Set(taken);
        setPast((before) => before.filter((other) => other !== added));
        return { taken: taken.length, kept: added.rows.flatMap(({ id }) => (gone.has(id) ? [] : [id])) };
      } catch (error) {
        setProblem(strings.adding.notUndone(hostMessage(error)));
        return null;
      } finally {
        await scan().catch(hostMessage);
      }
    },
    [takeOut, scan],
  );

  const cancel = useCallback((): void => {
    cancelled.current = true;
    setCancelling(true);
  }, []);

  return useMemo(
    () => ({ progress, isCancelling, problem, past, sent, taken, add, cancel, undo }),
    [progress, isCancelling, problem, past, sent, taken, add, cancel, undo],
  );
}

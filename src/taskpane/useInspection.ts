import { useCallback, useEffect, useMemo, useState } from "react";
import { assessInspection } from "../domain/inspection/assessInspection";
import type { Assessment } from "../domain/inspection/Assessment";
import type { Inspection } from "../domain/inspection/Inspection";
import type { Pack } from "../domain/framework/Pack";
import type { Edit, HostEvent, InspectionHost, NamedBlocks } from "../workbook/InspectionHost";
import { readRecord } from "../workbook/readRecord";
import { readWorkbook, type Finding } from "../workbook/readWorkbook";
import { hostMessage } from "./hostMessage";
import { strings } from "./strings";
import { useTurns } from "./useTurns";
import { useWatch } from "./useWatch";
import { withEdits } from "./withEdits";

/** Everything the pane shows of the open workbook. */
export interface Reading {
  readonly inspection: Inspection;
  readonly assessment: Assessment;
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
}

/**
 * Keeps the pane and the workbook in step: one reading after each burst of changes, and every edit
 * shown at once, through the same reading and the same rules, while it is being written.
 * Host calls are made one after another, so that a reading never overtakes an edit.
 */
export function useInspection(
  host: InspectionHost,
  pack: Pack,
  onSelected: (event: Extract<HostEvent, { kind: "selected" }>) => void,
): OpenInspection {
  const [blocks, setBlocks] = useState<NamedBlocks | null>(null);
  const [pending, setPending] = useState<readonly Edit[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [watchProblem, setWatchProblem] = useState<string | null>(null);
  const inTurn = useTurns();

  const read = useCallback(
    () =>
      inTurn(async () => {
        try {
          const blocks = await host.read();
          const record = readRecord(blocks, [pack.id]);
          if (record.kind === "unknownPack") return setProblem(strings.unknownPack(record.pack));
          setBlocks(blocks);
          setProblem(null);
        } catch (error) {
          setProblem(hostMessage(error));
        }
      }),
    [host, pack, inTurn],
  );

  useEffect(() => void read(), [read]);
  useWatch(host, {
    onChanged: () => void read(),
    onSelected,
    onFailed: (error) => setWatchProblem(hostMessage(error)),
  });

  const save = useCallback(
    (edits: readonly Edit[]): Promise<Saved> => {
      setPending((before) => [...before, ...edits]);
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
    [host, inTurn],
  );

  return {
    reading: useReading(pack, blocks, pending),
    problem,
    watchProblem,
    save,
    reload: () => void read(),
  };
}

function useReading(pack: Pack, blocks: NamedBlocks | null, pending: readonly Edit[]): Reading | null {
  return useMemo(() => {
    if (blocks === null) return null;
    const { inspection, findings } = readWorkbook(pack, withEdits(blocks, pending));
    return { inspection, findings, assessment: assessInspection(pack, inspection) };
  }, [pack, blocks, pending]);
}

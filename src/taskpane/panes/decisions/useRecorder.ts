import { useCallback, useEffect, useMemo, useState } from "react";
import { appendDecision, type LogEntry } from "../../../domain/decisions/appendDecision";
import { logWords } from "../../../domain/decisions/Decision";
import { isEarlierLayer } from "../../../domain/decisions/isEarlierLayer";
import { pendingDecisions, type PendingDecision } from "../../../domain/decisions/pendingDecisions";
import { withEarlierLayers } from "../../../domain/decisions/withEarlierLayers";
import type { Pack } from "../../../domain/framework/Pack";
import { decisionCells } from "../../../workbook/logs/decisionLog";
import type { Place } from "../../../workbook/InspectionHost";
import { blockNames } from "../../../workbook/names";
import { readWorkbook, type WorkbookReading } from "../../../workbook/readWorkbook";
import { engineVersion } from "../../../domain/engineVersion";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import { strings } from "./strings";
import { layerAt, layerKey, layerPlace, subjectId } from "./subjects";

/** A decision is recorded by itself after this pause, so that trying ratings out does not fill the log; milliseconds. */
const pause = 2_000;

/** Why an entry is not recorded after all, for people to read. */
export interface Refusal {
  readonly refused: string;
}

/** Makes an entry from the workbook as it is when its turn comes, or says why there is none. */
export type MakeEntry = (now: WorkbookReading) => LogEntry | Refusal;

/** Records decisions in the log of the open workbook. */
export interface Recorder {
  /** Who records, told once a session; `null` until then. */
  readonly who: string | null;
  readonly setWho: (name: string | null) => void;
  /** What the log does not hold yet. */
  readonly pending: readonly PendingDecision[];
  /** Whether it was entered here, and so is recorded by itself once it is complete. */
  readonly isOwn: (entry: PendingDecision) => boolean;
  readonly isRecording: boolean;
  /** Why the last attempt failed; nothing is recorded by itself until it is tried again. */
  readonly problem: string | null;
  /** Records these, as far as they are still complete when their turn comes. */
  readonly record: (entries: readonly PendingDecision[]) => void;
  /**
   * Records one entry that is made from the workbook as it is then. A refusal fails in its own words, and nothing is
   * recorded. Before a sign-off goes what the log does not hold yet of the ratings that it is about.
   */
  readonly recordEntry: (make: MakeEntry) => Promise<Saved>;
}

interface RecorderInput {
  readonly pack: Pack;
  readonly open: Pick<OpenInspection, "reading" | "append" | "reload">;
  /** `decided:1.2` …: layers whose cells somebody here has changed. */
  readonly entered: ReadonlySet<string>;
  readonly onRecorded: (keys: readonly string[]) => void;
  readonly isBeingTyped: (place: Place) => boolean;
  readonly announce: (text: string) => void;
}

/**
 * Keeps the log in step with what is decided here. What was entered here is recorded by itself; what came from elsewhere,
 * or from a time when nobody was recording, waits to be recorded by hand, since who decided it is not known.
 */
export function useRecorder(input: RecorderInput): Recorder {
  const { pack, open, entered, onRecorded, isBeingTyped, announce } = input;
  const [who, setWho] = useState<string | null>(null);
  const [isRecording, setRecording] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const inspection = open.reading?.inspection;
  const pending = useMemo(
    () => (inspection === undefined ? [] : pendingDecisions(pack, inspection)),
    [pack, inspection],
  );
  const { append, reload } = open;

  const appendEntries = useCallback(
    async (entriesOf: (now: WorkbookReading) => readonly LogEntry[]): Promise<Saved> => {
      if (who === null) return { ok: false, message: strings.recorder.missing };
      const { sha256: hash } = await import("../../sha256");
      const stamp = { who, when: new Date().toISOString(), engine: engineVersion, pack, hash };
      setRecording(true);
      const saved = await append(blockNames.decisions, (blocks) => {
        const now = readWorkbook(pack, blocks);
        const { decisions } = now.inspection;
        const log = entriesOf(now).reduce((rows, entry) => appendDecision(rows, entry, stamp), decisions);
        return log.slice(decisions.length).map(decisionCells);
      });
      setRecording(false);
      // What was not answered may have been done all the same.
      if (!saved.ok) reload();
      return saved;
    },
    [who, pack, append, reload],
  );

  const record = useCallback(
    (entries: readonly PendingDecision[]): void => {
      const keys = entries.map(keyOf);
      const isAsked = (entry: PendingDecision): boolean => keys.includes(keyOf(entry));
      let recorded: readonly PendingDecision[] = [];
      let waiting: readonly PendingDecision[] = [];
      const recording = appendEntries(({ inspection: now }) => {
        const open = pendingDecisions(pack, now);
        recorded = withEarlierLayers(open, isAsked);
        waiting = open.filter((entry) => isAsked(entry) && !recorded.includes(entry));
        return recorded;
      });
      void recording.then((saved) => {
        setProblem(saved.ok ? null : saved.message);
        if (!saved.ok) return;
        const left = waiting.map(keyOf);
        onRecorded([...keys.filter((key) => !left.includes(key)), ...recorded.map(keyOf)]);
        // What is neither recorded now nor waiting is in the log already.
        const done = recorded.length > 0 ? recorded : entries.filter((entry) => !left.includes(keyOf(entry)));
        announce(done.length > 0 ? strings.pending.recorded(done.map(said)) : strings.pending.changed);
      });
    },
    [pack, appendEntries, onRecorded, announce],
  );

  const isOwn = useCallback((entry: PendingDecision) => entered.has(keyOf(entry)), [entered]);
  const isReady = (entry: PendingDecision): boolean =>
    entry.obstacle === null && isOwn(entry) && !isTyped(entry);
  // A decision waits for the proposal that it was made on, where that is not ready yet or is somebody else's.
  const ready = pending.filter(
    (entry) => isReady(entry) && pending.every((other) => isReady(other) || !isEarlierLayer(other, entry)),
  );
  usePaused(who !== null && problem === null && !isRecording ? ready : [], record);

  function isTyped({ subject, layer }: PendingDecision): boolean {
    return (["rating", "reason"] as const).some((field) =>
      isBeingTyped(layerPlace(pack, subject, layer, field)),
    );
  }

  return {
    who,
    setWho,
    pending,
    isOwn,
    isRecording,
    problem,
    record,
    recordEntry: async (make) => {
      let refused: string | null = null;
      const saved = await appendEntries((now) => {
        const entry = make(now);
        if ("refused" in entry) {
          ({ refused } = entry);
          return [];
        }
        // What is signed off is in the log by then.
        const isSignOff = entry.layer === "sign-off" && entry.to === logWords.signedOff;
        const before = isSignOff
          ? withEarlierLayers(
              pendingDecisions(pack, now.inspection),
              ({ subject }) => subject === entry.subject,
            )
          : [];
        return [...before, entry];
      });
      return saved.ok && refused !== null ? { ok: false, message: refused } : saved;
    },
  };
}

/** The layers that were changed here, as far as they are not recorded since. */
export function useEnteredLayers(pack: Pack): {
  readonly entered: ReadonlySet<string>;
  readonly onEntered: (places: readonly Place[]) => void;
  readonly onRecorded: (keys: readonly string[]) => void;
} {
  const [entered, setEntered] = useState<ReadonlySet<string>>(new Set());
  const onEntered = useCallback(
    (places: readonly Place[]): void => {
      const keys = places.map((place) => layerAt(pack, place)).filter((key) => key !== null);
      if (keys.length > 0) setEntered((before) => new Set([...before, ...keys]));
    },
    [pack],
  );
  const onRecorded = useCallback((keys: readonly string[]): void => {
    setEntered((before) => new Set([...before].filter((key) => !keys.includes(key))));
  }, []);
  return { entered, onEntered, onRecorded };
}

/** Hands over what is complete once nothing about it has changed for a while. */
function usePaused(
  ready: readonly PendingDecision[],
  record: (entries: readonly PendingDecision[]) => void,
): void {
  const signature = JSON.stringify(ready);
  useEffect(() => {
    const entries = JSON.parse(signature) as readonly PendingDecision[];
    if (entries.length === 0) return;
    const timer = setTimeout(() => record(entries), pause);
    return () => clearTimeout(timer);
  }, [signature, record]);
}

function keyOf({ layer, subject }: PendingDecision): string {
  return layerKey(layer, subject);
}

function said({ subject, layer, to }: PendingDecision): string {
  return `${subjectId(subject)}, ${strings.layers[layer].toLowerCase()}, ${to}`;
}

import { useEffect, useRef } from "react";
import type { HostEvent, InspectionHost } from "../../workbook/InspectionHost";
import { gatherChanges, type ChangeEvent, type Changes } from "../../workbook/changes/gatherChanges";

/** Changes that arrive within this time are answered together, in milliseconds. */
const burst = 120;
/** One cell typed by hand: only what the very same entry brings about is waited for. */
const single = 20;

export type SelectedEvent = Extract<HostEvent, { kind: "selected" }>;

interface Watcher {
  /** Once after each burst of changes, and after a sheet came to the front, in case a change was not told. */
  readonly onChanged: (changes: Changes) => void;
  readonly onSelected: (event: SelectedEvent) => void;
  /** Whether a sheet that came to the front is a reason to read again; our own bringing it there is none. */
  readonly isScanDue: (event: SelectedEvent) => boolean;
  /** Changes can not be followed. */
  readonly onFailed: (error: unknown) => void;
}

/** Listens to the workbook for as long as the component is shown. */
export function useWatch(host: InspectionHost, watcher: Watcher): void {
  const current = useRef(watcher);
  useEffect(() => {
    current.current = watcher;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = true;
    let changes: ChangeEvent[] = [];
    const answer = (): void => {
      const gathered = gatherChanges(changes);
      changes = [];
      timer = undefined;
      current.current.onChanged(gathered);
    };
    const answerAfter = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(answer, delay);
    };
    const watching = host.watch((event) => {
      if (!shown) return;
      if (event.kind === "changed") {
        changes.push(event);
        return answerAfter(gatherChanges(changes).isSingle ? single : burst);
      }
      current.current.onSelected(event);
      if (event.activated === true && current.current.isScanDue(event) && timer === undefined)
        answerAfter(burst);
    });
    watching.catch((error: unknown) => shown && current.current.onFailed(error));
    return () => {
      shown = false;
      clearTimeout(timer);
      // Nothing is left to listen, so a host that can not stop listening does no harm.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [host]);
}

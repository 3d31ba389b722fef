import { useEffect, useRef } from "react";
import type { HostEvent, InspectionHost } from "../workbook/InspectionHost";

/** Changes that arrive within this time are answered together, in milliseconds. */
const burst = 120;

interface Watcher {
  /** Once after each burst of changes. */
  readonly onChanged: () => void;
  readonly onSelected: (event: Extract<HostEvent, { kind: "selected" }>) => void;
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
    const watching = host.watch((event) => {
      if (!shown) return;
      if (event.kind === "selected") return current.current.onSelected(event);
      clearTimeout(timer);
      timer = setTimeout(() => current.current.onChanged(), burst);
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

import type { WorkbenchHost } from "../host/WorkbenchHost";
import { keep } from "./keep";
import { strings } from "./strings";

/** Milliseconds without an edit after which the workbook is kept. */
const pause = 400;

/**
 * Keeps the workbook in this browser after each edit, and at once when the page is left.
 * `say` tells the person whether it is kept. Returns a function that keeps it now.
 */
export function keepInBackground(host: WorkbenchHost, say: (text: string) => void): () => Promise<void> {
  let timer: number | undefined;
  const keepNow = async (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    await host.settled();
    say((await keep(host.snapshot())) ? strings.kept : strings.notKept);
  };
  host.onEdited(() => {
    say(strings.keeping);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void keepNow(), pause);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) void keepNow();
  });
  return keepNow;
}

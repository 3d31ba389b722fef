import { createElement, useCallback } from "react";
import { JSDOM } from "jsdom";
import type { Pack } from "../../src/domain/framework/Pack";
import type { Edit, InspectionHost } from "../../src/workbook/InspectionHost";
import type { Recorder } from "../../src/taskpane/panes/decisions/useRecorder";
import type { EvidenceWriter } from "../../src/taskpane/panes/evidence/useEvidenceWriter";
import type { Editor } from "../../src/taskpane/inspection/useEditor";
import type { OpenInspection, Saved } from "../../src/taskpane/inspection/useInspection";

/** A pane without its looks: its own reading, watching, tidying, saving and keeping of drafts, over a real host. */
export interface Pane {
  readonly host: InspectionHost;
  open(): OpenInspection;
  editor(): Editor;
  recorder(): Recorder;
  evidence(): EvidenceWriter;
  close(): void;
}

/** What a pane sends to the workbook in the person's name, and what it is told about that. */
export interface SaveWatcher {
  sent(edits: readonly Edit[]): number;
  answered(sent: number, saved: Saved): void;
}

/** Opens a pane on the page that is there. */
export async function openPane(
  host: InspectionHost,
  pack: Pack,
  who: string,
  watcher: SaveWatcher,
): Promise<Pane> {
  const [{ createRoot }, { useInspection }, { useDrafts }, { useRecorder }, { useEvidenceWriter }] =
    await Promise.all([
      import("react-dom/client"),
      import("../../src/taskpane/inspection/useInspection"),
      import("../../src/taskpane/inspection/useEditor"),
      import("../../src/taskpane/panes/decisions/useRecorder"),
      import("../../src/taskpane/panes/evidence/useEvidenceWriter"),
    ]);
  let open: OpenInspection | null = null;
  let editor: Editor | null = null;
  let evidence: EvidenceWriter | null = null;
  let recorder: Recorder | null = null;
  const Logic = (): null => {
    const inspection = useInspection(host, pack, ignore);
    const { save } = inspection;
    const watched = useCallback(
      async (edits: readonly Edit[]): Promise<Saved> => {
        const sent = watcher.sent(edits);
        const saved = await save(edits);
        watcher.answered(sent, saved);
        return saved;
      },
      [save],
    );
    open = inspection;
    evidence = useEvidenceWriter(pack, inspection);
    editor = useDrafts(watched, ignore, inspection.holds);
    recorder = useRecorder({
      pack,
      open: inspection,
      entered: nothingEntered,
      onRecorded: ignore,
      isBeingTyped: () => false,
      announce: ignore,
    });
    return null;
  };
  const root = createRoot(document.createElement("div"));
  root.render(createElement(Logic));
  while (recorder === null) await new Promise((resolve) => setImmediate(resolve));
  there<Recorder>(recorder).setWho(who);
  return {
    host,
    open: () => there(open),
    editor: () => there(editor),
    recorder: () => there(recorder),
    evidence: () => there(evidence),
    close: () => root.unmount(),
  };
}

const nothingEntered: ReadonlySet<string> = new Set();

function ignore(): void {
  return undefined;
}

function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error("The pane has not been drawn yet");
  return value;
}

/** React draws on a page; gives back what takes it away again. */
export function providePage(): () => void {
  const { window } = new JSDOM("<!doctype html>");
  const { document, navigator, HTMLIFrameElement } = window;
  const page = { window, document, navigator, HTMLIFrameElement };
  Object.assign(globalThis, page);
  return () => {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
    window.close();
  };
}

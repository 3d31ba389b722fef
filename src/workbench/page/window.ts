import type { NativeBridge, WorkbenchHost } from "../host/WorkbenchHost";
import type { OfficeShim } from "../host/officeShim";

/** What the page lends to the pane's frame, which is of the same origin. */
export interface Desk {
  readonly host: WorkbenchHost;
  /** Shows or hides the pane, as the add-in asks. */
  showPane(visible: boolean): void;
  /** The frame tells what stands for `office.js` there; the ribbon's buttons call it. */
  paneStarted(shim: OfficeShim): void;
}

declare global {
  interface Window {
    /** The spreadsheet and its host; also what browser tests look at. */
    aboveTheLine?: Desk;
    /** What the genuine client looks for while it loads. */
    _richApiNativeBridge?: NativeBridge;
  }
}

/** The desk of the page around this frame. @throws Error when the pane is opened outside the workbench. */
export function deskAround(): Desk {
  const desk = window.parent.aboveTheLine;
  if (!desk) throw new Error("Open the workbench page; the pane does not stand alone.");
  return desk;
}

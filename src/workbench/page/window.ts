import type { WorkbenchHost } from "../host/WorkbenchHost";

/** What the page lends to the pane's frame, which is of the same origin. */
export interface Desk {
  readonly host: WorkbenchHost;
  /** A button of the add-in's ribbon tab, by the name the manifest gives its action. */
  readonly ribbon: Map<string, (event: { completed(): void }) => void>;
  showPane(): void;
  /** Opens an address in a new tab of this browser. */
  openAddress(url: string): void;
}

declare global {
  interface Window {
    /** The spreadsheet and its host; also what browser tests look at. */
    aboveTheLine?: Desk;
  }
}

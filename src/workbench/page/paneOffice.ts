import { officeShim } from "../host/officeShim";
import { deskAround } from "./window";

/** The namespace that the manifest gives the add-in's functions. */
const namespace = "INSPECT";

// Runs in the pane's frame after the Office.js client and before the add-in: adds what office.js would.
const desk = deskAround();
const target = window as unknown as Record<string, unknown>;
desk.paneStarted(
  officeShim(target, desk.host, {
    namespace,
    isDark: () => window.matchMedia("(prefers-color-scheme: dark)").matches,
    onPane: (visible) => desk.showPane(visible),
  }),
);

import { deskAround } from "./window";

// Runs in the pane's frame before the Office.js client: what the client then finds, it talks to.
window._richApiNativeBridge = deskAround().host.bridge;

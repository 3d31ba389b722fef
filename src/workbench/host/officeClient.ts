import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { NativeBridge } from "./WorkbenchHost";

/** The genuine Office.js client in a window of its own. It outlives the hosts it talks to, one at a time. */
export interface OfficeClient {
  /** The window's globals, `Excel` among them. */
  readonly window: Record<string, unknown>;
  /** Talks to this host from now on. */
  connect(bridge: NativeBridge): void;
  close(): void;
}

/** What the client asks for with every request. */
const builtIns = [
  "Array",
  "Error",
  "JSON",
  "Math",
  "Number",
  "Object",
  "Promise",
  "String",
  "isNaN",
  "parseInt",
];

/** Loads the client as published, unchanged. */
export function loadOfficeClient(): OfficeClient {
  const dom = new JSDOM("<!doctype html>", {
    runScripts: "outside-only",
    url: "https://localhost/",
    virtualConsole: new VirtualConsole(),
  });
  const window = dom.window as unknown as Record<string, unknown>;
  let connected: NativeBridge | null = null;
  // The client looks for its bridge while it loads and keeps it.
  const bridge: NativeBridge = { sendMessageToHost: (text) => connected?.sendMessageToHost(text) };
  window["_richApiNativeBridge"] = bridge;
  // In this window each look-up of a global is intercepted; in a page it costs nothing.
  new Script(`const { ${builtIns.join(", ")} } = globalThis`).runInContext(dom.getInternalVMContext());
  dom.window.eval(clientSource());
  return {
    window,
    connect: (next) => {
      connected = next;
      next.onMessageFromHost = (text) => {
        if (connected === next) bridge.onMessageFromHost?.(text);
      };
    },
    close: () => dom.window.close(),
  };
}

let source: string | null = null;

function clientSource(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  source ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  return source;
}

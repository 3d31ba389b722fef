import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Univer } from "@univerjs/core";
import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import { createHost } from "./createHost";
import { officeShim, type OfficeShim } from "./officeShim";
import { univerHeadless } from "./univerHeadless";
import type { FunctionsFile, NativeBridge, WorkbenchHost } from "./WorkbenchHost";

/** The genuine client in a window of its own. */
export interface ClientInNode {
  /** For the add-in's code. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly shim: OfficeShim;
}

export interface OpenInNode extends ClientInNode {
  readonly host: WorkbenchHost;
  /** The engine itself, for playing a person at the grid. */
  readonly univer: Univer;
  /** The client of a co-author who opens the same workbook elsewhere. */
  coAuthor(): ClientInNode;
  /** Ends the engine and the window. */
  close(): void;
}

export interface OpenInNodeOptions {
  /** `functions.json`: how the custom functions take their arguments. */
  readonly metadata?: FunctionsFile;
  /** The namespace of the custom functions; `INSPECT` where it is not given. */
  readonly namespace?: string;
}

/**
 * Opens an empty workbook in Node: the headless engine, and over it the genuine Office.js client in a window of its own.
 * Put what it gives on `globalThis` to run the add-in's code. One at a time: close it before the next is opened, since
 * the engines of one process share what they have parsed.
 */
export async function openInNode(options: OpenInNodeOptions = {}): Promise<OpenInNode> {
  const { metadata, namespace = "INSPECT" } = options;
  const univer = univerHeadless();
  const host = createHost(univer);
  if (metadata) host.associateMetadata(metadata, namespace);
  const windows: DOMWindow[] = [];
  const openClient = (bridge: NativeBridge): ClientInNode => {
    const { window } = new JSDOM("<!doctype html>", {
      runScripts: "outside-only",
      url: "https://localhost/",
      virtualConsole: new VirtualConsole(),
    });
    windows.push(window);
    const globals = window as unknown as Record<string, unknown>;
    globals["_richApiNativeBridge"] = bridge;
    window.eval(clientSource());
    const shim = officeShim(globals, host, { namespace });
    return {
      Excel: globals["Excel"] as typeof Excel,
      Office: globals["Office"] as typeof Office,
      CustomFunctions: globals["CustomFunctions"] as typeof CustomFunctions,
      shim,
    };
  };
  const client = openClient(host.bridge);
  await host.settled();
  return {
    ...client,
    host,
    univer,
    coAuthor: () => openClient(host.connect()),
    close: () => {
      host.dispose();
      for (const window of windows) window.close();
    },
  };
}

let source: string | null = null;

/** The client as published, unchanged. */
function clientSource(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  source ??= readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  return source;
}

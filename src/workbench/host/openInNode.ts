import type { Univer } from "@univerjs/core";
import { createHost } from "./createHost";
import { loadOfficeClient, type OfficeClient } from "./officeClient";
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
  /** A client that is loaded already and stays open; without it one is loaded, and closed with the workbook. */
  readonly client?: OfficeClient;
}

/**
 * Opens an empty workbook in Node: the headless engine, and over it the genuine Office.js client in a window of its own.
 * Put what it gives on `globalThis` to run the add-in's code.
 */
export async function openInNode(options: OpenInNodeOptions = {}): Promise<OpenInNode> {
  const { metadata, namespace = "INSPECT" } = options;
  const univer = univerHeadless();
  const host = createHost(univer);
  if (metadata) host.associateMetadata(metadata, namespace);
  const opened: OfficeClient[] = [];
  const open = (): OfficeClient => {
    const client = loadOfficeClient();
    opened.push(client);
    return client;
  };
  const talk = ({ window, connect }: OfficeClient, bridge: NativeBridge): ClientInNode => {
    connect(bridge);
    const shim = officeShim(window, host, { namespace });
    return {
      Excel: window["Excel"] as typeof Excel,
      Office: window["Office"] as typeof Office,
      CustomFunctions: window["CustomFunctions"] as typeof CustomFunctions,
      shim,
    };
  };
  const client = talk(options.client ?? open(), host.bridge);
  await host.settled();
  return {
    ...client,
    host,
    univer,
    coAuthor: () => talk(open(), host.connect()),
    close: () => {
      host.dispose();
      for (const { close } of opened) close();
    },
  };
}

import path from "node:path";
import { functionsMetadata, type FunctionsMetadata } from "../../../scripts/functionsMetadata.mjs";
import { excelHost } from "../../excel/excelHost";
import type { InspectionHost } from "../../workbook/InspectionHost";
import { loadOfficeClient, type OfficeClient } from "../../workbench/host/officeClient";
import { openInNode, type OpenInNode } from "../../workbench/host/openInNode";

export interface Headless {
  /** The open workbook as the pane sees it: the add-in's own code over the genuine Office.js client. */
  readonly inspection: InspectionHost;
  readonly desk: OpenInNode;
}

const source = path.resolve(__dirname, "../../functions/functions.ts");

/** Loaded once, as in a page that stays open while workbooks come and go. */
let client: OfficeClient | null = null;

/** Read once: the functions do not change while this runs. */
let metadata: FunctionsMetadata | null = null;

/**
 * Starts the headless engine with the genuine client and the add-in's functions, as Excel would start the add-in.
 * The client turns to the workbook started last; with `ownClient` this one keeps a client to itself.
 */
export async function startHeadless({ ownClient = false } = {}): Promise<Headless> {
  metadata ??= await functionsMetadata(source);
  if (!ownClient) client ??= loadOfficeClient();
  const desk = await openInNode({ metadata, ...(ownClient || client === null ? {} : { client }) });
  Object.assign(globalThis, {
    Excel: desk.Excel,
    Office: desk.Office,
    CustomFunctions: desk.CustomFunctions,
  });
  // After the globals are in place: the functions name CustomFunctions when they are called.
  const functions: Record<string, unknown> = await import("../../functions/functions");
  for (const { id } of metadata.functions) desk.host.associate(`INSPECT.${id}`, functionOf(functions, id));
  return { inspection: excelHost(), desk };
}

function functionOf(functions: Record<string, unknown>, id: string): (...values: unknown[]) => unknown {
  const name = id.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const found = functions[name];
  if (typeof found !== "function") throw new Error(`functions.ts has no ${name} for ${id}`);
  return (...values) => found(...values) as unknown;
}

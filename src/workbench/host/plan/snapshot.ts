import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import type { Engine } from "../engine/Engine";

/** The open workbook as data: cells, styles, names, rules, and what the host keeps beside them. */
export function takeSnapshot(engine: Engine): IWorkbookData {
  const saved = engine.injector
    .get(IResourceLoaderService)
    .saveUnit<IWorkbookData>(engine.workbook.getUnitId());
  return structuredClone(saved ?? engine.workbook.getSnapshot());
}

/** Opens what `takeSnapshot` gave. @throws Error when it is something else */
export function openSnapshot(engine: Engine, snapshot: unknown): void {
  if (!isWorkbook(snapshot)) throw new Error("This is no workbook that the workbench stored.");
  engine.open(structuredClone(snapshot));
}

function isWorkbook(value: unknown): value is IWorkbookData {
  return typeof value === "object" && value !== null && "sheets" in value && "sheetOrder" in value;
}

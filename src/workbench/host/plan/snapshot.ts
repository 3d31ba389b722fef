import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import type { Engine } from "../engine/Engine";

/**
 * The open workbook as data: cells, styles, names, rules, and what the host keeps beside them.
 * @param isCalculated - false where values are still to be worked out
 */
export function takeSnapshot(engine: Engine, isCalculated: boolean): IWorkbookData {
  const saved = engine.injector
    .get(IResourceLoaderService)
    .saveUnit<IWorkbookData>(engine.workbook.getUnitId());
  const data = structuredClone(saved ?? engine.workbook.getSnapshot());
  return { ...data, custom: { ...data.custom, isCalculated } };
}

/** Opens what `takeSnapshot` gave, and says whether its values are worked out. @throws Error when it is something else */
export function openSnapshot(engine: Engine, snapshot: unknown): boolean {
  if (!isWorkbook(snapshot)) throw new Error("This is not a workbook that the workbench stored.");
  engine.open(structuredClone(snapshot));
  return snapshot.custom?.["isCalculated"] === true;
}

function isWorkbook(value: unknown): value is IWorkbookData {
  return typeof value === "object" && value !== null && "sheets" in value && "sheetOrder" in value;
}

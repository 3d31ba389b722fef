import { engineVersion } from "../../domain/engineVersion";
import { readInspection } from "../../domain/inspection/readInspection";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { planWorkbook } from "../../workbook/planWorkbook";

/** The invented, half-filled inspection as a workbook; its data loads only when asked for. */
export async function sampleWorkbook(): Promise<WorkbookPlan> {
  const { loadSample, youthJustice202406 } = await import("../../packs");
  const inspection = readInspection(youthJustice202406, await loadSample());
  if (!inspection.ok) throw new Error(`The sample does not parse: ${JSON.stringify(inspection.problems)}`);
  const stamp = { engine: engineVersion, writtenAt: new Date().toISOString() };
  return planWorkbook(youthJustice202406, inspection.value, stamp);
}

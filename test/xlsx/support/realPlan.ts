import { readInspection } from "../../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 } from "../../../src/packs";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

/** The workbook of the sample inspection, half filled in. */
export async function realPlan(): Promise<WorkbookPlan> {
  const inspection = readInspection(youthJustice202406, await loadSample());
  if (!inspection.ok) throw new Error(JSON.stringify(inspection.problems));
  return planWorkbook(youthJustice202406, inspection.value, {
    engine: "0.1.0",
    writtenAt: "2026-11-22T10:00:00.000Z",
  });
}

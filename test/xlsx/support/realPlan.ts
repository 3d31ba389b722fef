import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../../src/packs";
import { planReport } from "../../../src/workbook/report/planReport";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

/** The sample inspection. */
export async function realInspection(): Promise<Inspection> {
  const inspection = readInspection(pack, await loadSample());
  if (!inspection.ok) throw new Error(JSON.stringify(inspection.problems));
  return inspection.value;
}

/** The workbook of the sample inspection, half filled in, with its report written. */
export async function realPlan(): Promise<WorkbookPlan> {
  const inspection = await realInspection();
  const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00.000Z" };
  const plan = planWorkbook(pack, inspection, stamp);
  const report = planReport(pack, inspection, assessInspection(pack, inspection), stamp, {});
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === report.id ? report : sheet)) };
}

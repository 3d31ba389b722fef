import type { Pack } from "../../src/domain/framework/Pack";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import type { Stamp } from "../../src/workbook/PlanContext";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";

const plans = new WeakMap<Pack, Map<string, WorkbookPlan>>();

/** The plan of an inspection; the same inspection, which many tests begin from, is planned once. */
export function planOnce(pack: Pack, inspection: Inspection, stamp: Stamp): WorkbookPlan {
  const known = plans.get(pack) ?? new Map<string, WorkbookPlan>();
  plans.set(pack, known);
  const key = JSON.stringify([inspection, stamp]);
  const plan = known.get(key) ?? planWorkbook(pack, inspection, stamp);
  known.set(key, plan);
  return plan;
}

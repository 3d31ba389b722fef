import type { InspectionDetails } from "../../domain/inspection/Inspection";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 } from "../../packs";
import type { NamedBlocks } from "../../workbook/InspectionHost";
import { planWorkbook } from "../../workbook/planWorkbook";
import { readWorkbook } from "../../workbook/readWorkbook";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { stampAt } from "./stampAt";

/** The workbook of a new inspection with these details and nothing answered yet. */
export function planInspection(details: InspectionDetails, now: Date): WorkbookPlan {
  return planWorkbook(youthJustice202406, blankInspection(youthJustice202406, details), stampAt(now));
}

/** The details in a workbook that is not finished, as far as they were written. */
export function readDetails(blocks: NamedBlocks): InspectionDetails {
  return readWorkbook(youthJustice202406, blocks).inspection.details;
}

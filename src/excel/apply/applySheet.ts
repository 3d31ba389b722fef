import type { SheetPlan } from "../../workbook/WorkbookPlan";
import { applyBlock } from "./applyBlock";
import { applyCharts } from "./applyCharts";
import { applyConditionalFormats } from "./applyConditionalFormats";
import { applyLayout } from "./applyLayout";
import { applyStyles } from "./applyStyles";
import { applyValidation } from "./applyValidation";
import { applyTables } from "./applyTables";
import { rangesOn } from "../rangesOn";

/** Queues everything that stands on a sheet; protection, print and view come once the whole workbook stands. */
export function applySheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const ranges = rangesOn(sheet);
  // Contents first: a text format set before a formula would turn the formula into text.
  for (const block of plan.blocks) applyBlock(sheet, block);
  applyStyles(sheet, plan.styles, ranges);
  applyValidation(plan.validations, ranges);
  applyConditionalFormats(plan.conditionalFormats, ranges);
  applyLayout(sheet, plan);
  applyTables(sheet, plan.tables ?? []);
  applyCharts(sheet, plan.charts ?? []);
}

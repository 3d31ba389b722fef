import type { BlockPlan, CellContent, SheetPlan } from "../workbook/WorkbookPlan";
import { applyCharts } from "./applyCharts";
import { applyConditionalFormats } from "./applyConditionalFormats";
import { applyLayout } from "./applyLayout";
import { applyStyles } from "./applyStyles";
import { applyValidation } from "./applyValidation";
import { applyTables } from "./applyTables";
import { asCellText } from "./asCellText";
import { rangeAt } from "./rangeAt";
import { rangesOn } from "./rangesOn";

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

/** One request a block: Excel leaves a cell alone where the array holds `null`. */
function applyBlock(sheet: Excel.Worksheet, { row, column, cells }: BlockPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  rangeAt(sheet, { row, column, rows: cells.length, columns }).formulas = cells.map((line) =>
    line.map(toInput),
  );
}

/** Text stays text whatever it begins with; only formula content is a formula. */
export function toInput(content: CellContent): string | number | boolean | null {
  if (typeof content === "string") return asCellText(content);
  if (content !== null && typeof content === "object") return content.formula;
  return content;
}

import type { Area } from "../workbook/WorkbookPlan";
import { toAddress } from "./address";

/**
 * Cells of a sheet, for this batch only. Untracked, as every range here: otherwise Excel keeps each one alive, and the
 * client sends one more batch at the end to let them all go.
 */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(toAddress(area)).untrack();
}

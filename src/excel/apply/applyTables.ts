import type { TablePlan } from "../../workbook/WorkbookPlan";
import { toAddress } from "../address";

/** Queues a sheet's tables over cells that are filled in already: the first row of each holds its headers. */
export function applyTables(sheet: Excel.Worksheet, plans: readonly TablePlan[]): void {
  for (const { name, area, style } of plans) {
    const table = sheet.tables.add(toAddress(area), true);
    table.name = name;
    table.style = style;
  }
}

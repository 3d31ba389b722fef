import { sheetNames } from "../../workbook/names";
import type { Leftovers } from "./claimWorkbook";

/** Queues the removal of what an interrupted creation left, except the record sheet, which says that it did. */
export function removeLeftovers({ worksheets, names }: Excel.Workbook, leftovers: Leftovers): void {
  for (const name of leftovers.names) names.getItem(name).delete();
  for (const name of leftovers.sheets) worksheets.getItem(name).delete();
}

/** Queues the removal of everything, the record last, so that a failure half way can still be recognised. */
export function removeEverything(workbook: Excel.Workbook, leftovers: Leftovers): void {
  removeLeftovers(workbook, leftovers);
  if (!leftovers.recordSheet) return;
  const record = workbook.worksheets.getItem(sheetNames.record);
  // Excel does not delete a very hidden sheet.
  record.visibility = "Visible";
  record.delete();
}

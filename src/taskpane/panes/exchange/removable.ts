import type { AppendedRow, RemovedRow } from "../../../workbook/InspectionHost";

/** A row that was added, to be taken out again while it still holds the same. */
export function removable(row: AppendedRow, idAt: number): RemovedRow {
  return { id: String(row[idAt] ?? ""), was: row.map((cell) => cell ?? "") };
}

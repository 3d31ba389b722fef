import { recordedRowStyles } from "../sheet/recordedRowStyles";
import { decisionColumns } from "../names";
import { cellStyles } from "../styles";
import type { StylePlan } from "../WorkbookPlan";

/** How entries look, from a row of the log downwards. */
export function decisionStyles(row: number, rows: number): readonly StylePlan[] {
  if (rows === 0) return [];
  const [moment, number] = [decisionColumns.indexOf("when"), decisionColumns.indexOf("number")];
  return [
    ...recordedRowStyles(row, rows, { columns: decisionColumns.length, moment }),
    { areas: [{ row, column: number, rows, columns: 1 }], style: cellStyles.count },
  ];
}

import type { CellValue } from "../InspectionHost";
import { texts } from "../strings";

/** Whether a row of a log holds an entry: neither the header, nor the closing row, nor blank. */
export function isLogEntry(row: readonly CellValue[], header: string): boolean {
  const [first = ""] = row;
  return first !== header && first !== texts.endOfLog && row.some((cell) => cell !== "");
}

import { fromSerialTime } from "../domain/inspection/serialDate";
import type { CellValue } from "./InspectionHost";
import { texts } from "./strings";
import { cellStyles, palette } from "./styles";
import type { StylePlan } from "./WorkbookPlan";

/** Whether a row of a log holds an entry: neither the header, nor the closing row, nor blank. */
export function isLogEntry(row: readonly CellValue[], header: string): boolean {
  const [first = ""] = row;
  return first !== header && first !== texts.endOfLog && row.some((cell) => cell !== "");
}

/** A moment stands in the sheet as Excel's serial number, so that it sorts and filters as one. */
export function readMoment(content: CellValue): string {
  return typeof content === "number" ? (fromSerialTime(content) ?? String(content)) : String(content);
}

/** How rows look that the add-in alone writes, from a row of the sheet downwards; `moment` is the column of the time. */
export function recordedRowStyles(
  row: number,
  rows: number,
  { columns, moment }: { readonly columns: number; readonly moment: number },
): readonly StylePlan[] {
  const all = { row, column: 0, rows, columns };
  return [
    {
      areas: [all],
      style: { ...cellStyles.text, bold: false, fill: palette.white, border: palette.line, wrap: true },
    },
    {
      areas: [{ ...all, column: moment, columns: 1 }],
      style: { numberFormat: "d mmmm yyyy hh:mm:ss", horizontal: "left" },
    },
  ];
}

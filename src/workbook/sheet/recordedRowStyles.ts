import { cellStyles, palette } from "../styles";
import type { StylePlan } from "../WorkbookPlan";

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

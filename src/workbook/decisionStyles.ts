import { decisionColumns, type DecisionField } from "./names";
import { cellStyles, palette } from "./styles";
import type { Area, StylePlan } from "./WorkbookPlan";

/** How entries look, from a row of the log downwards. */
export function decisionStyles(row: number, rows: number): readonly StylePlan[] {
  if (rows === 0) return [];
  const column = (field: DecisionField): Area => ({
    row,
    column: decisionColumns.indexOf(field),
    rows,
    columns: 1,
  });
  const all: Area = { row, column: 0, rows, columns: decisionColumns.length };
  return [
    {
      areas: [all],
      style: { ...cellStyles.text, bold: false, fill: palette.white, border: palette.line, wrap: true },
    },
    { areas: [column("number")], style: cellStyles.count },
    { areas: [column("when")], style: { numberFormat: "d mmmm yyyy hh:mm:ss", horizontal: "left" } },
  ];
}

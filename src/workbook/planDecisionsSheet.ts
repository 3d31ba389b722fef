import { cellArea } from "./areas";
import { closingRow, decisionCells, decisionHeader, decisionHeights, decisionWidths } from "./decisionLog";
import { decisionStyles } from "./decisionStyles";
import { blockNames, decisionColumns, sheetNames } from "./names";
import type { PlanContext } from "./PlanContext";
import { printPlan } from "./printPlan";
import { cellStyles, palette } from "./styles";
import type { Area, NamePlan, SheetPlan } from "./WorkbookPlan";

/** The log of decisions: its header, an entry a row, and the closing row above which entries are added. */
export function planDecisionsSheet({ pack, inspection }: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { decisions, details } = inspection;
  const firstRow = 1;
  const lastRow = firstRow + decisions.length;
  const across = (row: number): Area => ({ ...cellArea(row, 0), columns: decisionColumns.length });
  const area: Area = { ...across(0), rows: lastRow + 1 };
  const sheet: SheetPlan = {
    id: "decisions",
    name: sheetNames.decisions,
    visibility: "visible",
    columns: decisionWidths,
    rowHeights: [{ row: 0, height: 20 }, ...decisionHeights(decisions, firstRow)],
    blocks: [{ row: 0, column: 0, cells: [decisionHeader, ...decisions.map(decisionCells), closingRow] }],
    styles: [
      { areas: [across(0)], style: cellStyles.sectionHeader },
      ...decisionStyles(firstRow, decisions.length),
      {
        areas: [across(lastRow)],
        style: { ...cellStyles.text, ...cellStyles.quiet, fill: palette.computed },
      },
    ],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 1, columns: 0 },
    filter: area,
    protected: true,
    print: printPlan(pack, details.service, 0),
  };
  return { sheet, name: { name: blockNames.decisions, sheet: sheet.name, area } };
}

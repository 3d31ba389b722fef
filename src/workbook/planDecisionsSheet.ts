import { blockNames, sheetNames } from "./names";
import type { PlanContext } from "./PlanContext";
import { printPlan } from "./printPlan";
import { texts } from "./strings";
import { cellStyles } from "./styles";
import type { NamePlan, SheetPlan } from "./WorkbookPlan";

/** Characters, one for each header. */
const widths = [18, 18, 14, 16, 22, 22, 48, 16, 12, 26];

/** The log of decisions: its header row. Entries are written by a later version. */
export function planDecisionsSheet(context: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const area = { row: 0, column: 0, rows: 1, columns: texts.decisionHeaders.length };
  const sheet: SheetPlan = {
    id: "decisions",
    name: sheetNames.decisions,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rowHeights: [{ row: 0, height: 20 }],
    blocks: [{ row: 0, column: 0, cells: [texts.decisionHeaders] }],
    styles: [{ areas: [area], style: cellStyles.sectionHeader }],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 1, columns: 0 },
    protected: true,
    print: printPlan(context.pack, context.inspection.details.service, 0),
  };
  return { sheet, name: { name: blockNames.decisions, sheet: sheet.name, area } };
}

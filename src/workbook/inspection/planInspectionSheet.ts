import { inspectionCells } from "./inspectionCells";
import { inspectionConditionalFormats } from "./inspectionConditionalFormats";
import { inspectionRowHeights, inspectionWidths } from "./inspectionSizes";
import { inspectionStyles } from "./inspectionStyles";
import { inspectionValidations } from "./inspectionValidations";
import { blockNames, sheetNames } from "../names";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { palette } from "../styles";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/** The Inspection sheet: the service, progress of each standard, domain two and three ratings, the overall rating, settings. */
export function planInspectionSheet(context: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const layout = context.inspectionLayout;
  const cells = inspectionCells(context);
  const sheet: SheetPlan = {
    id: "inspection",
    name: sheetNames.inspection,
    visibility: "visible",
    tabColour: palette.outstanding,
    columns: inspectionWidths,
    rowHeights: inspectionRowHeights(layout, cells),
    blocks: [{ row: 0, column: 0, cells }],
    styles: inspectionStyles(layout),
    validations: inspectionValidations(layout),
    conditionalFormats: inspectionConditionalFormats(layout),
    freeze: { rows: 1, columns: 0 },
    protected: true,
    print: printPlan(context.pack, context.inspection.details.service, null),
  };
  return { sheet, name: { name: blockNames.inspection, sheet: sheet.name, area: layout.block } };
}

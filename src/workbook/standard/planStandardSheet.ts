import type { Standard } from "../../domain/framework/Pack";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { standardCells } from "./standardCells";
import { standardConditionalFormats } from "./standardConditionalFormats";
import { standardFormulas } from "./standardFormulas";
import { layOutStandard, standardRows } from "./standardLayout";
import { standardRowHeights, standardWidths } from "./standardSizes";
import { standardStyles } from "./standardStyles";
import { standardValidations } from "./standardValidations";
import { blockNames } from "../names";
import { palette } from "../styles";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/** The sheet of one standard, a row a prompt, and the name over its rows. */
export function planStandardSheet(
  context: PlanContext,
  standard: Standard,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const layout = layOutStandard(standard);
  const formulas = standardFormulas(context.pack, standard, layout, context.references);
  const cells = standardCells(context, standard, layout, formulas);
  const sheet: SheetPlan = {
    id: `standard:${standard.id}`,
    name: standard.id,
    visibility: "visible",
    tabColour: palette.accent,
    columns: standardWidths,
    rowHeights: standardRowHeights(cells),
    blocks: [{ row: 0, column: 0, cells }],
    styles: standardStyles(layout),
    validations: standardValidations(layout),
    conditionalFormats: standardConditionalFormats(layout, standard.conditional),
    freeze: { rows: standardRows.firstBody, columns: 2 },
    filter: {
      row: standardRows.header,
      column: 0,
      rows: layout.lastRow - standardRows.header + 1,
      // With the hidden identities: a sort from the filter moves them along.
      columns: layout.block.columns,
    },
    outline: layout.groups,
    protected: true,
    print: printPlan(context.pack, context.inspection.details.service, standardRows.header),
  };
  return { sheet, name: { name: blockNames.standard(standard.id), sheet: sheet.name, area: layout.block } };
}

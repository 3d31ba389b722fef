import type { SheetPlan } from "../../workbook/WorkbookPlan";
import { toAddress } from "../address";

/** Queues what comes last on a sheet: frozen panes, tab, visibility and, at the very end, protection. */
export function finishSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.freeze !== undefined) freeze(sheet.freezePanes, plan.freeze);
  if (plan.tabColour !== undefined) sheet.tabColor = plan.tabColour;
  sheet.visibility = visibilities[plan.visibility];
  if (plan.protected) protectSheet(sheet);
}

/** Without a password: protection keeps computed cells from slips of the hand, it is not a secret. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function freeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetPlan["freeze"]>,
): void {
  if (rows > 0 && columns === 0) panes.freezeRows(rows);
  if (rows === 0 && columns > 0) panes.freezeColumns(columns);
  if (rows > 0 && columns > 0) panes.freezeAt(toAddress({ row: 0, column: 0, rows, columns }));
}

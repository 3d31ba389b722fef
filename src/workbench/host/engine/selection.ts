import { SheetsSelectionsService } from "@univerjs/sheets";
import type { HostContext } from "../model/HostContext";
import type { Selection } from "../WorkbenchHost";
import { formatArea } from "./address";
import { toArea } from "./Engine";

/** What is selected, and the prompt of the cell it begins with. */
export function currentSelection({ engine, validations }: HostContext): Selection {
  const sheet = engine.workbook.getActiveSheet();
  const range = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const area = range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 };
  const rule = validations.at(sheet.getSheetId(), area.row, area.column);
  const says = rule && rule.showInputMessage !== false && (rule.prompt || rule.promptTitle);
  const prompt = says ? { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } : null;
  return { sheet: sheet.getName(), address: formatArea(area), prompt };
}

import type { Sheet } from "hucre/xlsx";
import type { SheetPlan, TablePlan } from "../workbook/WorkbookPlan";
import { parseArea } from "./parseArea";

/** A sheet's tables with a header row; a row of totals, and tables without headers, no plan can say. */
export function readTables({ tables = [] }: Sheet): Pick<SheetPlan, "tables"> {
  const found = tables.flatMap(({ name, range = "", style, showTotalRow }): readonly TablePlan[] => {
    const area = parseArea(range);
    if (area === null || area.rows < 2 || showTotalRow === true) return [];
    return [{ name, area, style: style ?? plainStyle }];
  });
  return found.length === 0 ? {} : { tables: found };
}

/** What a table without a style looks like the most. */
const plainStyle = "TableStyleLight1";

import type { WriteSheet } from "hucre/xlsx";
import { contentsOf } from "../workbook/blocks/blocksOfPlan";
import type { SheetPlan } from "../workbook/WorkbookPlan";
import { relativeReference } from "./relativeReference";

/** Tables as the library writes them: their columns are called what stands in their header cells. */
export function toFileTables(sheet: SheetPlan): NonNullable<WriteSheet["tables"]> {
  return (sheet.tables ?? []).map(({ name, area, style }) => ({
    name,
    range: relativeReference(area),
    style,
    columns: tableHeaders(sheet, area).map((header) => ({ name: header })),
  }));
}

/** The texts in the first row of a table. */
export function tableHeaders(
  sheet: SheetPlan,
  area: NonNullable<SheetPlan["tables"]>[number]["area"],
): readonly string[] {
  const [line = []] = contentsOf(sheet, { ...area, rows: 1 });
  return line.map((cell) => (typeof cell === "string" ? cell : ""));
}

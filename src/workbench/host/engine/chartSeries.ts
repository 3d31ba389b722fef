import type { Area } from "../../../workbook/WorkbookPlan";
import type { PlainValue } from "./cellValue";
import type { ChartState } from "./sheetState";

/** The series of a chart as Excel finds them: names in the first row, categories in the first column, where they are text. */
export function deriveSeries(
  source: Area,
  seriesBy: ChartState["seriesBy"],
  value: (row: number, column: number) => PlainValue,
): ChartState["series"] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && source.rows >= source.columns);
  const { row, column, rows, columns } = source;
  const cell = (along: number, across: number): PlainValue =>
    byColumns ? value(row + along, column + across) : value(row + across, column + along);
  const [length, width] = byColumns ? [rows, columns] : [columns, rows];
  const isText = (each: PlainValue): boolean => typeof each !== "number";
  const hasNames =
    length > 1 &&
    range(width)
      .slice(width > 1 ? 1 : 0)
      .every((across) => isText(cell(0, across)));
  const start = hasNames ? 1 : 0;
  const hasCategories =
    width > 1 &&
    range(length)
      .slice(start)
      .every((along) => isText(cell(along, 0)));
  const line = (across: number): Area =>
    byColumns
      ? { row: row + start, column: column + across, rows: rows - start, columns: 1 }
      : { row: row + across, column: column + start, rows: 1, columns: columns - start };
  return range(width)
    .slice(hasCategories ? 1 : 0)
    .map((across, index) => ({
      name: hasNames ? String(cell(0, across)) : `Series${index + 1}`,
      values: line(across),
      categories: hasCategories ? line(0) : null,
      colour: null,
      labels: false,
    }));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

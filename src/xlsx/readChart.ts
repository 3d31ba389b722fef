import type { Sheet } from "hucre/xlsx";
import type { ChartPlan } from "../workbook/WorkbookPlan";
import { parseSheetReference } from "./parseSheetReference";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** A chart as a plan says it; `null` for any that is not one series of bars over cells of its own sheet. */
export function readChart(chart: FileChart, sheet: string): ChartPlan | null {
  const [series, ...others] = chart.series ?? [];
  const { from, to } = chart.anchor ?? {};
  if (series?.kind !== "bar" || others.length > 0 || from === undefined || to === undefined) return null;
  const categories = parseSheetReference(series.categoriesRef ?? "");
  const values = parseSheetReference(series.valuesRef ?? "");
  if (categories?.sheet !== sheet || values?.sheet !== sheet) return null;
  return {
    title: chart.title ?? "",
    kind: "barClustered",
    categories: categories.area,
    values: values.area,
    at: { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col },
  };
}

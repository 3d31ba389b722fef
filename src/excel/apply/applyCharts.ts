import type { ChartPlan } from "../../workbook/WorkbookPlan";
import { toAddress } from "../address";
import { rangeAt } from "../rangeAt";

/** What a chart of ours is called, so that a refresh finds and replaces it. */
export const chartPrefix = "Above the Line ";

/** Queues a sheet's charts. Excel on the web and on the desktop guess differently, so the series are told. */
export function applyCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  charts.forEach((plan, index) => {
    const chart = sheet.charts.add("BarClustered", rangeAt(sheet, plan.values), "Columns");
    chart.name = `${chartPrefix}${index + 1}`;
    chart.title.text = plan.title;
    chart.legend.visible = false;
    chart.series.getItemAt(0).setXAxisValues(rangeAt(sheet, plan.categories));
    const { row, column, rows, columns } = plan.at;
    chart.setPosition(
      toAddress({ row, column, rows: 1, columns: 1 }),
      toAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
    );
  });
}

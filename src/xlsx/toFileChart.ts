import type { SheetChart } from "hucre/xlsx";
import { areaReference, onSheet } from "../workbook/formula/cellReference";
import type { ChartPlan } from "../workbook/WorkbookPlan";

/** Bars lie, and the first category stands on top as in the table beside it. */
export function toFileChart(chart: ChartPlan, sheet: string): SheetChart {
  const { at } = chart;
  return {
    type: "bar",
    barGrouping: "clustered",
    title: chart.title,
    altText: chart.title,
    legend: false,
    series: [
      {
        name: chart.title,
        categories: onSheet(sheet, areaReference(chart.categories)),
        values: onSheet(sheet, areaReference(chart.values)),
        color: "0B4A80",
      },
    ],
    // Turned round, the categories would carry the scale to the top with them.
    axes: {
      x: { reverse: true, majorTickMark: "none", minorTickMark: "none" },
      y: { crosses: "max", majorTickMark: "none", minorTickMark: "none" },
    },
    anchor: {
      from: { row: at.row, col: at.column },
      to: { row: at.row + at.rows, col: at.column + at.columns },
    },
  };
}

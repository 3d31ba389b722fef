import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../../workbook/WorkbookPlan";
import type { HostContext } from "../model/HostContext";
import type { ChartView } from "../WorkbenchHost";
import { cellText, type PlainValue } from "./cellValue";
import { sheetState } from "./sheetState";

/** Every chart with the values its cells have now. */
export function chartViews(context: HostContext): readonly ChartView[] {
  return context.engine.workbook.getSheets().flatMap((sheet) =>
    sheetState(sheet).charts.map((chart): ChartView => {
      const categories = chart.series[0]?.categories;
      return {
        sheet: sheet.getName(),
        name: chart.name,
        kind: chart.chartType,
        title: chart.titleVisible ? chart.title : "",
        legend: chart.legendVisible,
        at: chart.at,
        categories: categories ? along(categories, (row, column) => shown(context, sheet, row, column)) : [],
        series: chart.series.map(({ name, colour, labels, values }) => ({
          name,
          colour,
          labels,
          values: along(values, (row, column) => numeric(context.cells.value(sheet, row, column))),
        })),
      };
    }),
  );
}

function along<T>(area: Area, read: (row: number, column: number) => T): T[] {
  const found: T[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      found.push(read(row, column));
  return found;
}

function shown({ cells }: HostContext, sheet: Worksheet, row: number, column: number): string {
  return cellText(cells.value(sheet, row, column), cells.numberFormat(sheet, row, column));
}

/** A blank and a text are no zero: the chart leaves a gap. */
function numeric(value: PlainValue): number | null {
  return typeof value === "number" ? value : null;
}

import type { Area, NamePlan, SheetPlan, WorkbookPlan } from "../../workbook/WorkbookPlan";

/** The name over everything that a report write put on the sheet, so that the next one clears that and nothing else. */
export const reportContentName = "Report_Content";

/** The plan with that name on its report sheet, as the first write will look for it. */
export function withReportContent(plan: WorkbookPlan): WorkbookPlan {
  const contents = plan.sheets.filter(({ id }) => id === "report").map(reportContent);
  return { ...plan, names: [...plan.names, ...contents] };
}

export function reportContent(report: SheetPlan): NamePlan {
  return { name: reportContentName, sheet: report.name, area: contentArea(report) };
}

/** The smallest rectangle from the top left corner that holds all a plan puts on its sheet. */
function contentArea({ blocks, styles, merges = [], charts = [] }: SheetPlan): Area {
  const areas = [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...styles.flatMap((style) => style.areas),
    ...merges,
    ...charts.map(({ at }) => at),
  ];
  return {
    row: 0,
    column: 0,
    rows: Math.max(1, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
  };
}

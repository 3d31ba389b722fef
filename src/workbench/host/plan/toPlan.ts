import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import type {
  Area,
  CellContent,
  CellStyle,
  ChartPlan,
  NamePlan,
  PrintPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../workbook/WorkbookPlan";
import { intersect } from "../../../workbook/sheet/areas";
import { cover } from "../engine/areas";
import { lineOf, lookOf } from "../engine/cellStyle";
import { toArea } from "../engine/Engine";
import { lockedAmong } from "../engine/protection";
import { sheetState } from "../engine/sheetState";
import { isTableFilter } from "../model/Table";
import type { HostContext } from "../model/HostContext";
import { charactersOfPixels, planFormatOf, planStyleOf, planValidationOf, pointsOfPixels } from "./planTerms";

/** The open workbook as a plan, with the values its formulas have now. */
export function toPlan(context: HostContext): WorkbookPlan {
  const { workbook } = context.engine;
  return {
    schema: "plan/1",
    sheets: workbook.getSheets().map((sheet) => sheetPlan(context, sheet)),
    names: context.names.list(null).flatMap((name): NamePlan[] => {
      const place = context.names.area(name);
      if (!place) return [];
      return [{ name: name.name, sheet: context.engine.sheet(place.sheetId).getName(), area: place.area }];
    }),
    active: workbook.getActiveSheet().getName(),
  };
}

function sheetPlan(context: HostContext, sheet: Worksheet): SheetPlan {
  const state = sheetState(sheet);
  const sheetId = sheet.getSheetId();
  const used = context.cells.used(sheet, false);
  const freeze = sheet.getFreeze();
  const { injector, unitId } = context.engine;
  const filter = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId)?.getRange();
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  const merges = sheet.getMergeData().map(toArea);
  const charts = chartPlans(context, sheet);
  const print = printPlan(sheet);
  return {
    id: state.planId ?? sheetId,
    name: sheet.getName(),
    visibility: hidden ? (state.veryHidden ? "veryHidden" : "hidden") : "visible",
    ...(sheet.getTabColor() ? { tabColour: sheet.getTabColor() as string } : {}),
    columns: columnPlans(sheet, used),
    ...rowHeightPlans(sheet),
    blocks: used ? [{ row: used.row, column: used.column, cells: contents(context, sheet, used) }] : [],
    styles: stylePlans(context, sheet, used),
    validations: context.validations.list(sheetId).flatMap((rule) => {
      const plan = planValidationOf(rule);
      return plan ? [{ ...plan, areas: rule.ranges.map(toArea) }] : [];
    }),
    conditionalFormats: context.formats.list(sheetId).flatMap((format) => planFormatOf(format) ?? []),
    ...(charts.length > 0 ? { charts } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(freeze.ySplit || freeze.xSplit ? { freeze: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    ...(filter && !isTableFilter(sheet, toArea(filter)) ? { filter: toArea(filter) } : {}),
    ...(state.tables.length > 0
      ? { tables: state.tables.map(({ name, area, style }) => ({ name, area, style })) }
      : {}),
    ...(state.outlineRows.length > 0
      ? { outline: state.outlineRows.map(({ from, to }) => ({ from, to })) }
      : {}),
    protected: state.protection !== null,
    ...(print ? { print } : {}),
  };
}

function columnPlans(sheet: Worksheet, used: Area | null): SheetPlan["columns"] {
  const set = Object.keys(sheet.getConfig().columnData ?? {}).map((column) => Number(column) + 1);
  const count = Math.max(0, used ? used.column + used.columns : 0, ...set);
  const { outlineColumns } = sheetState(sheet);
  return Array.from({ length: count }, (_, column) => ({
    width: charactersOfPixels(
      sheet.getColumnManager().getColumn(column)?.w ?? sheet.getConfig().defaultColumnWidth,
    ),
    ...(sheet.getColVisible(column) ? {} : { hidden: true }),
    ...(outlineColumns.some(({ from, to }) => from <= column && column <= to) ? { grouped: true } : {}),
  }));
}

function rowHeightPlans(sheet: Worksheet): Pick<SheetPlan, "rowHeights"> {
  const heights = Object.entries(sheet.getConfig().rowData ?? {}).flatMap(([row, data]) =>
    data?.h === undefined ? [] : [{ row: Number(row), height: pointsOfPixels(data.h) }],
  );
  return heights.length > 0 ? { rowHeights: heights } : {};
}

function contents({ cells }: HostContext, sheet: Worksheet, area: Area): CellContent[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c): CellContent => {
      const [row, column] = [area.row + r, area.column + c];
      const formula = cells.formula(sheet, row, column);
      // A spilled value belongs to the formula it spills from.
      const value = formula || sheet.getCellRaw(row, column) ? cells.value(sheet, row, column) : "";
      // An empty result is a result: without it another program takes the formula for one never computed.
      if (formula) return { formula, value };
      return value === "" ? null : value;
    }),
  );
}

/** Areas of equal look, cell by cell; those that look like nothing are left out. */
function stylePlans({ cells }: HostContext, sheet: Worksheet, used: Area | null): SheetPlan["styles"] {
  const { unlocked } = sheetState(sheet);
  const looks = new Map<string, { style: CellStyle; cells: { row: number; column: number }[] }>();
  if (used)
    for (let row = used.row; row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const style = cells.style(sheet, row, column);
        const line = lineOf(style, "b");
        const open = lockedAmong(unlocked, [{ row, column, rows: 1, columns: 1 }]).length === 0;
        const plan = planStyleOf(lookOf(style), line.style === "None" ? null : line.colour, open);
        const key = JSON.stringify(plan);
        if (key === "{}") continue;
        const same = looks.get(key) ?? { style: plan, cells: [] };
        same.cells.push({ row, column });
        looks.set(key, same);
      }
  const outside = unlocked.filter((area) => !used || !intersect(area, used));
  return [
    ...[...looks.values()].map((look) => ({ areas: cover(look.cells), style: look.style })),
    ...(outside.length > 0 ? [{ areas: outside, style: { unlocked: true } }] : []),
  ];
}

function chartPlans(_context: HostContext, sheet: Worksheet): ChartPlan[] {
  return sheetState(sheet).charts.flatMap((chart): ChartPlan[] => {
    const [series] = chart.series;
    if (chart.chartType !== "BarClustered" || !series?.categories) return [];
    const { values, categories } = series;
    return [{ title: chart.title, kind: "barClustered", categories, values, at: chart.at }];
  });
}

function printPlan(sheet: Worksheet): PrintPlan | null {
  const { page } = sheetState(sheet);
  const { leftFooter = "", centerFooter = "", rightFooter = "" } = page.headerFooter;
  const [area] = page.printArea;
  const isDefault =
    page.orientation === "Portrait" &&
    !page.titleRows &&
    !area &&
    !leftFooter &&
    !centerFooter &&
    !rightFooter;
  if (isDefault) return null;
  const { titleRows, titleColumns } = page;
  const pagesWide = page.zoom.horizontalFitToPages ?? 1;
  return {
    landscape: page.orientation === "Landscape",
    ...(titleRows ? { repeatRows: { from: titleRows.row, to: titleRows.row + titleRows.rows - 1 } } : {}),
    ...(titleColumns
      ? {
          repeatColumns: {
            from: titleColumns.column,
            to: titleColumns.column + titleColumns.columns - 1,
          },
        }
      : {}),
    ...(pagesWide > 1 ? { pagesWide } : {}),
    ...(area ? { area } : {}),
    footer: { left: leftFooter, centre: centerFooter, right: rightFooter },
  };
}

import { BooleanNumber, generateRandomId, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { groupedRuns } from "../../../workbook/sheet/groupedRuns";
import type { BlockPlan, CellContent, SheetPlan, WorkbookPlan } from "../../../workbook/WorkbookPlan";
import { formulaCell, literalCell, type CellEntry } from "../engine/cellEntry";
import { toRange } from "../engine/Engine";
import { deriveSeries } from "../engine/chartSeries";
import { around } from "../../../workbook/sheet/areas";
import { colourOf } from "../engine/colour";
import { sheetState } from "../engine/sheetState";
import type { HostContext } from "../model/HostContext";
import { followTableFilter } from "../model/Table";
import { newSheet } from "../model/Worksheets";
import { formatContentOf, lookOfPlan, pixelsOfCharacters, pixelsOfPoints, validationOf } from "./planTerms";
import { styleOf, borderOf } from "../engine/cellStyle";

/** Opens a plan in place of the workbook: each block and each style goes to the engine in one piece. */
export function loadPlan(context: HostContext, plan: WorkbookPlan): void {
  // New ids each time: the engine's plugins go on watching the cells of sheets that are gone.
  const ids = plan.sheets.map(() => generateRandomId(10));
  context.engine.open(emptyWorkbook(plan, ids));
  context.recalculation.hold();
  try {
    for (const [index, sheet] of plan.sheets.entries()) fillSheet(context, ids[index] ?? "", sheet);
    for (const { name, sheet, area } of plan.names) {
      const sheetId = context.engine.sheetNamed(sheet)?.getSheetId();
      if (sheetId) context.names.add(name, context.names.refersTo({ sheetId, area }), null, "");
    }
    const active = context.engine.sheetNamed(plan.active);
    if (active) context.engine.run(SetWorksheetActiveOperation.id, { subUnitId: active.getSheetId() });
    context.flush();
  } finally {
    context.recalculation.release();
  }
}

function emptyWorkbook(plan: WorkbookPlan, ids: readonly string[]): Partial<IWorkbookData> {
  const sheets = plan.sheets.map((sheet, index): Partial<IWorksheetData> => ({
    ...newSheet,
    ...sizeOf(sheet),
    id: ids[index] ?? "",
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColour ? colourOf(sheet.tabColour) : "",
    columnData: Object.fromEntries(
      sheet.columns.map(({ width, hidden }, column) => [
        column,
        { w: pixelsOfCharacters(width), hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    rowData: Object.fromEntries(
      (sheet.rowHeights ?? []).map(({ row, height }) => [
        row,
        { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE },
      ]),
    ),
    mergeData: (sheet.merges ?? []).map(toRange),
    freeze: {
      ySplit: sheet.freeze?.rows ?? 0,
      startRow: sheet.freeze?.rows || -1,
      xSplit: sheet.freeze?.columns ?? 0,
      startColumn: sheet.freeze?.columns || -1,
    },
  }));
  return {
    name: "Inspection",
    sheetOrder: [...ids],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
  };
}

function sizeOf(sheet: SheetPlan): { rowCount: number; columnCount: number } {
  const rows = sheet.blocks.map(({ row, cells }) => row + cells.length);
  const columns = sheet.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0));
  return {
    rowCount: Math.max(newSheet.rowCount, ...rows.map((count) => count + 50)),
    columnCount: Math.max(newSheet.columnCount, sheet.columns.length, ...columns.map((count) => count + 5)),
  };
}

function fillSheet(context: HostContext, sheetId: string, plan: SheetPlan): void {
  const sheet = context.engine.sheet(sheetId);
  for (const { areas, style } of plan.styles) {
    const { border } = style;
    const line =
      border === undefined
        ? null
        : borderOf({ style: "Continuous", weight: "Thin", colour: colourOf(border) });
    const bd = line ? { bd: { t: line, b: line, l: line, r: line } } : {};
    context.looks.change(sheet, areas, { ...styleOf(lookOfPlan(style)), ...bd });
  }
  for (const block of plan.blocks) writeBlock(context, sheetId, block);
  for (const validation of plan.validations)
    context.validations.set(sheet, validation.areas, validationOf(validation));
  // The first format of a plan wins; the engine puts each new one in front.
  for (const format of [...plan.conditionalFormats].reverse())
    context.formats.add(sheet, format.areas, formatContentOf(format));
  if (plan.filter)
    context.engine.run(SetSheetsFilterRangeMutation.id, { subUnitId: sheetId, range: toRange(plan.filter) });
  keepState(context, sheetId, plan);
  if ((plan.tables ?? []).length > 0) followTableFilter(context, sheetId);
}

function writeBlock(context: HostContext, sheetId: string, { row, column, cells }: BlockPlan): void {
  const area = { row, column, rows: cells.length, columns: Math.max(0, ...cells.map((line) => line.length)) };
  if (area.rows === 0 || area.columns === 0) return;
  context.cells.write(context.engine.sheet(sheetId), area, (r, c) => entryOf(cells[r]?.[c] ?? null));
}

function entryOf(content: CellContent): CellEntry | null {
  if (content === null) return null;
  if (typeof content !== "object") return literalCell(content);
  const formula = formulaCell(content.formula.replace(/_xldudf_([A-Z0-9]+)_/gi, "$1."));
  if (content.value === undefined) return formula;
  // The last computed value shows until the formula is calculated.
  return { ...literalCell(content.value), f: formula.f };
}

/** Protection guards against slips: sorting, filtering, widths and heights stay in the inspector's hands. */
const planProtection = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

function keepState({ engine, cells }: HostContext, sheetId: string, plan: SheetPlan): void {
  const sheet = engine.sheet(sheetId);
  const state = sheetState(sheet);
  state.planId = plan.id;
  state.veryHidden = plan.visibility === "veryHidden";
  state.unlocked = plan.styles.filter(({ style }) => style.unlocked === true).flatMap(({ areas }) => areas);
  state.outlineRows = (plan.outline ?? []).map((run) => ({ ...run, hidden: false }));
  state.outlineColumns = groupedRuns(plan.columns).map((run) => ({ ...run, hidden: false }));
  state.protection = plan.protected ? { options: planProtection, password: null } : null;
  const { print } = plan;
  if (print) {
    state.page.orientation = print.landscape ? "Landscape" : "Portrait";
    state.page.titleRows = print.repeatRows
      ? {
          row: print.repeatRows.from,
          rows: print.repeatRows.to - print.repeatRows.from + 1,
          column: 0,
          columns: 16_384,
        }
      : null;
    state.page.titleColumns = print.repeatColumns
      ? {
          row: 0,
          rows: 1_048_576,
          column: print.repeatColumns.from,
          columns: print.repeatColumns.to - print.repeatColumns.from + 1,
        }
      : null;
    state.page.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
    state.page.printArea = print.area ? [print.area] : [];
    state.page.headerFooter = {
      leftFooter: print.footer.left,
      centerFooter: print.footer.centre,
      rightFooter: print.footer.right,
    };
  }
  state.tables = (plan.tables ?? []).map(({ name, area, style }) => ({
    id: `{table-${sheetId}-${name}}`,
    name,
    area,
    style,
    bandedRows: true,
    filterButton: true,
  }));
  for (const chart of plan.charts ?? []) {
    const source = around(chart.categories, chart.values);
    const number = state.nextChart++;
    const [series] = deriveSeries(chart.values, "Columns", (row, column) => cells.value(sheet, row, column));
    state.charts.push({
      id: `{chart-${sheetId}-${number}}`,
      name: `Chart ${number}`,
      chartType: "BarClustered",
      source,
      seriesBy: "Columns",
      title: chart.title,
      titleVisible: true,
      legendVisible: false,
      legendPosition: "Bottom",
      at: chart.at,
      series: [
        {
          name: series?.name ?? chart.title,
          values: chart.values,
          categories: chart.categories,
          colour: null,
          labels: false,
        },
      ],
    });
  }
}

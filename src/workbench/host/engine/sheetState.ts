import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../../workbook/WorkbookPlan";
import { shiftArea, type Shift } from "./areas";

/** A chart as plain data; what it shows is read from the cells when it is drawn. */
export interface ChartState {
  readonly id: string;
  name: string;
  readonly chartType: string;
  source: Area;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  /** The cells it covers. */
  at: Area;
  series: { name: string; values: Area; categories: Area | null; colour: string | null; labels: boolean }[];
}

/** A table as plain data; its column names are the cells of its header. */
export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
}

export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: Readonly<Record<string, number | null>>;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: readonly Area[];
  headerFooter: Record<string, string>;
  margins: Record<string, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
}

/** What Excel holds of a sheet and the engine does not. It lies in the sheet's own data and travels with it. */
export interface SheetState {
  /** Identity in the plan the sheet came from. */
  planId: string | null;
  veryHidden: boolean;
  protection: {
    readonly options: Readonly<Record<string, unknown>>;
    readonly password: string | null;
  } | null;
  /** Cells that stay editable on a protected sheet; all others are locked. */
  unlocked: readonly Area[];
  outlineRows: readonly { readonly from: number; readonly to: number; readonly hidden: boolean }[];
  outlineColumns: readonly { readonly from: number; readonly to: number; readonly hidden: boolean }[];
  page: PageState;
  charts: ChartState[];
  tables: readonly TableState[];
  nextChart: number;
}

const key = "aboveTheLine";

function fresh(): SheetState {
  return {
    planId: null,
    veryHidden: false,
    protection: null,
    unlocked: [],
    outlineRows: [],
    outlineColumns: [],
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      titleRows: null,
      titleColumns: null,
      printArea: [],
      headerFooter: {},
      margins: {},
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
    },
    charts: [],
    tables: [],
    nextChart: 1,
  };
}

/** The host's own data on a sheet; changing it changes the sheet. */
export function sheetState(sheet: Worksheet): SheetState {
  const config = sheet.getConfig();
  const custom = (config.custom ??= {});
  const state = (custom[key] ??= fresh()) as SheetState;
  // A workbook that was stored before tables were played has none.
  state.tables ??= [];
  return state;
}

/** Moves everything that names cells by place when rows or columns come or go. */
export function shiftSheetState(state: SheetState, shift: Shift): void {
  state.unlocked = shiftAll(state.unlocked, shift);
  state.outlineRows = shift.axis === "row" ? shiftRuns(state.outlineRows, shift) : state.outlineRows;
  state.outlineColumns =
    shift.axis === "column" ? shiftRuns(state.outlineColumns, shift) : state.outlineColumns;
  state.page.titleRows = state.page.titleRows && shiftArea(state.page.titleRows, shift);
  state.page.titleColumns = state.page.titleColumns && shiftArea(state.page.titleColumns, shift);
  state.page.printArea = shiftAll(state.page.printArea, shift);
  state.tables = state.tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  for (const chart of state.charts) {
    chart.source = shiftArea(chart.source, shift) ?? chart.source;
    chart.at = shiftArea(chart.at, shift) ?? chart.at;
    for (const series of chart.series) {
      series.values = shiftArea(series.values, shift) ?? series.values;
      series.categories = series.categories && shiftArea(series.categories, shift);
    }
  }
}

function shiftAll(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

function shiftRuns(runs: SheetState["outlineRows"], { at, by }: Shift): SheetState["outlineRows"] {
  return runs.flatMap((run) => {
    const area = { row: run.from, column: 0, rows: run.to - run.from + 1, columns: 1 };
    const moved = shiftArea(area, { axis: "row", at, by });
    return moved ? [{ ...run, from: moved.row, to: moved.row + moved.rows - 1 }] : [];
  });
}

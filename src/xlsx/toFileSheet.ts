import type { Cell, WriteSheet } from "hucre/xlsx";
import type { CellContent, SheetPlan } from "../workbook/WorkbookPlan";
import { columnPadding } from "./columnPadding";
import { layStyles } from "./layStyles";
import { outlineLevels } from "./outlineLevels";
import type { Choices } from "./longLists";
import { relativeReference } from "./relativeReference";
import { toFileCell } from "./toFileCell";
import { toFileChart } from "./toFileChart";
import { toFileRules } from "./toFileRules";
import { toRgb } from "./toFileStyle";
import { toFileValidation } from "./toFileValidation";
import { toFileTables } from "./toFileTables";
import { writeFooter } from "./writeFooter";

/** A sheet of the plan as the library writes it. Print names are workbook names and come from `printNames`. */
export function toFileSheet(sheet: SheetPlan, lists: readonly Choices[]): WriteSheet {
  const validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden, grouped }) => ({
      width: width + columnPadding,
      ...(hidden ? { hidden } : {}),
      ...(grouped ? { outlineLevel: 1 } : {}),
    })),
    cells: cellsOf(sheet),
    rowDefs: rowsOf(sheet),
    dataValidations: validations.map((validation) => toFileValidation(validation, lists, sheet.name)),
    conditionalRules: toFileRules(sheet.conditionalFormats),
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(sheet.tabColour === undefined ? {} : { view: { tabColor: { rgb: toRgb(sheet.tabColour) } } }),
    ...mergesOf(sheet),
    ...(sheet.freeze === undefined ? {} : { freezePane: sheet.freeze }),
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: relativeReference(sheet.filter) } }),
    ...(sheet.outline === undefined ? {} : { outlineProperties: { summaryBelow: false } }),
    ...(sheet.protected ? { protection } : {}),
    ...printOf(sheet),
    ...(sheet.tables === undefined ? {} : { tables: toFileTables(sheet) }),
    charts: (sheet.charts ?? []).map((chart) => toFileChart(chart, sheet.name)),
  };
}

/** No password: a guard against slips. Filtering, widths and heights stay in the inspector's hands. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  autoFilter: true,
  sort: true,
  formatColumns: true,
  formatRows: true,
} as const;

/** Cells with content or a style. The library writes rows only as far as there are cells, so the last row gets one. */
function cellsOf(sheet: SheetPlan): Map<string, Partial<Cell>> {
  const contents = contentsOf(sheet);
  const styles = layStyles(sheet.styles, sheet.name);
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of contents) {
    for (const [column, content] of line) {
      cells.set(`${row},${column}`, toFileCell(content, styles.get(row)?.get(column)));
    }
  }
  for (const [row, line] of styles) {
    for (const [column, style] of line) {
      if (contents.get(row)?.has(column) !== true) cells.set(`${row},${column}`, toFileCell(null, style));
    }
  }
  const last = Math.max(0, ...rowsOf(sheet).keys());
  if (!cells.has(`${last},0`)) cells.set(`${last},0`, { value: null });
  return cells;
}

/** Later blocks win; a `null` leaves what is below it. */
function contentsOf(sheet: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, CellContent>> {
  const contents = new Map<number, Map<number, CellContent>>();
  for (const block of sheet.blocks) {
    block.cells.forEach((line, down) => {
      const row = contents.get(block.row + down) ?? new Map<number, CellContent>();
      contents.set(block.row + down, row);
      line.forEach((content, across) => {
        if (content !== null) row.set(block.column + across, content);
      });
    });
  }
  return contents;
}

function rowsOf(sheet: SheetPlan): Map<number, { height?: number; outlineLevel?: number }> {
  const rows = new Map<number, { height?: number; outlineLevel?: number }>();
  for (const { row, height } of sheet.rowHeights ?? []) rows.set(row, { height });
  for (const [row, outlineLevel] of outlineLevels(sheet.outline))
    rows.set(row, { ...rows.get(row), outlineLevel });
  return rows;
}

function mergesOf(sheet: SheetPlan): Pick<WriteSheet, "merges"> {
  const merges = (sheet.merges ?? []).filter(({ rows, columns }) => rows * columns > 1);
  return {
    merges: merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
  };
}

/** A4, as many pages wide as planned and as many tall as it takes. */
function printOf({ print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  if (print === undefined) return {};
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: writeFooter(print.footer) },
  };
}

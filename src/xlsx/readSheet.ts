import type { Sheet } from "hucre/xlsx";
import type { Area, SheetPlan } from "../workbook/WorkbookPlan";
import { columnPadding } from "./columnPadding";
import { fromFileRules } from "./fromFileRules";
import { toColour } from "./fromFileStyle";
import { fromFileValidation, type FindChoices } from "./fromFileValidation";
import { outlineGroups } from "./outlineGroups";
import { parseArea, parseColumns, sheetSize } from "./parseArea";
import { readChart } from "./readChart";
import { readContents } from "./readContents";
import { readFooter } from "./readFooter";
import { readTables } from "./readTables";
import { readStyles } from "./readStyles";

/** A sheet of a file as a plan says it. What no plan can say (pictures, other charts, comments) is left out. */
export function readSheet(sheet: Sheet, id: string, findChoices: FindChoices): SheetPlan {
  const tabColour = toColour(sheet.view?.tabColor?.rgb);
  const freeze = sheet.freezePane;
  const filter = parseArea(sheet.autoFilter?.range ?? "");
  const merges = (sheet.merges ?? []).flatMap(areaOfMerge);
  const charts = (sheet.charts ?? [])
    .map((chart) => readChart(chart, sheet.name))
    .filter((chart) => chart !== null);
  const { heights, outline } = readRows(sheet);
  return {
    id,
    name: sheet.name,
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    ...(tabColour === undefined ? {} : { tabColour }),
    columns: readColumns(sheet),
    ...(heights.length === 0 ? {} : { rowHeights: heights }),
    blocks: readContents(sheet),
    styles: readStyles(sheet),
    validations: (sheet.dataValidations ?? [])
      .map((validation) => fromFileValidation(validation, findChoices))
      .filter((validation) => validation !== null),
    conditionalFormats: fromFileRules(sheet.conditionalRules ?? []),
    ...(charts.length === 0 ? {} : { charts }),
    ...(merges.length === 0 ? {} : { merges }),
    ...(freeze === undefined ? {} : { freeze: { rows: freeze.rows ?? 0, columns: freeze.columns ?? 0 } }),
    ...(filter === null ? {} : { filter }),
    ...readTables(sheet),
    ...(outline.length === 0 ? {} : { outline }),
    protected: sheet.protection?.sheet === true,
    ...readPrint(sheet),
  };
}

/** Width of a column that the file says nothing about. */
const standardWidth = 8.43;
/** From here on, equal columns at the end stand for all the rest of the sheet. */
const restOfSheet = 1_000;

function readColumns(sheet: Sheet): SheetPlan["columns"] {
  const columns = (sheet.columns ?? []).map(({ width, hidden, outlineLevel = 0 }) => ({
    width: width === undefined ? standardWidth : Math.max(0, Math.round((width - columnPadding) * 100) / 100),
    ...(hidden === true ? { hidden } : {}),
    ...(outlineLevel > 0 ? { grouped: true } : {}),
  }));
  const last = JSON.stringify(columns.at(-1));
  const used = columns.reduce((end, column, at) => (JSON.stringify(column) === last ? end : at + 1), 0);
  return columns.length - used >= restOfSheet ? columns.slice(0, used) : columns;
}

function readRows(sheet: Sheet): {
  readonly heights: NonNullable<SheetPlan["rowHeights"]>;
  readonly outline: NonNullable<SheetPlan["outline"]>;
} {
  const rows = [...(sheet.rowDefs ?? [])]
    .filter(([row]) => row < sheetSize.rows)
    .sort(([one], [other]) => one - other);
  const levels = rows.flatMap(([row, { outlineLevel }]) =>
    outlineLevel === undefined ? [] : [[row, outlineLevel] as const],
  );
  return {
    heights: rows.flatMap(([row, { height }]) => (height === undefined ? [] : [{ row, height }])),
    outline: outlineGroups(new Map(levels)),
  };
}

function areaOfMerge({
  startRow,
  startCol,
  endRow,
  endCol,
}: NonNullable<Sheet["merges"]>[number]): readonly Area[] {
  const area = {
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  };
  return [area.row, area.column].every((at) => at >= 0) && area.rows * area.columns > 1 ? [area] : [];
}

function readPrint({ pageSetup, headerFooter }: Sheet): Pick<SheetPlan, "print"> {
  if (pageSetup?.orientation === undefined && headerFooter?.oddFooter === undefined) return {};
  const titles = parseArea(pageSetup?.printTitlesRow ?? "");
  const titleColumns = parseColumns(pageSetup?.printTitlesColumn ?? "");
  const area = parseArea(pageSetup?.printArea ?? "");
  const pagesWide = pageSetup?.fitToWidth ?? 1;
  return {
    print: {
      landscape: pageSetup?.orientation === "landscape",
      ...(titles === null ? {} : { repeatRows: { from: titles.row, to: titles.row + titles.rows - 1 } }),
      ...(titleColumns === null ? {} : { repeatColumns: titleColumns }),
      ...(pagesWide > 1 ? { pagesWide } : {}),
      ...(area === null ? {} : { area }),
      footer: readFooter(headerFooter?.oddFooter ?? ""),
    },
  };
}

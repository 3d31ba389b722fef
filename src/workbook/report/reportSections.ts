import { cellArea, rowAreas } from "../sheet/areas";
import { answerWords, ratingStateWords, statusFormats } from "../sheet/conditionalFormats";
import { reportColumns, reportRows } from "./reportLayout";
import { visibleCount, visibleWidths, widthFrom } from "./reportSizes";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { texts } from "../strings";
import { cellStyles, palette } from "../styles";
import type { Area, CellContent, ChartPlan, SheetPlan } from "../WorkbookPlan";

/** One part of the report: a heading, perhaps a line under it, column titles, rows and a chart of one column. */
export interface ReportSection {
  readonly title: string;
  readonly lead?: string;
  readonly header?: readonly string[];
  /** From the first visible column. The last cell of a shorter row reaches across the columns that are left. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Said where there are no rows. */
  readonly empty?: string;
  /** Visible columns (0 is the first) whose values take a format. */
  readonly ratings?: readonly number[];
  readonly answers?: readonly number[];
  readonly shares?: readonly number[];
  readonly bars?: readonly number[];
  /** Draws the first column against this one below the rows. */
  readonly chart?: { readonly title: string; readonly column: number };
}

type Content = Required<
  Pick<SheetPlan, "blocks" | "styles" | "merges" | "rowHeights" | "conditionalFormats" | "charts">
>;

/** Rows kept free under a chart's title. */
const chartRows = 14;
const chartColumns = 5;

export const emptySection: ReportSection = {
  title: texts.report.contentTitle,
  rows: [],
  empty: texts.report.contentEmpty,
};

/** Puts the sections one below the other, from the first row under the boxes. */
export function layOutSections(sections: readonly ReportSection[]): Content {
  let row: number = reportRows.content;
  const placed = sections.map((section) => {
    const at = place(section, row);
    row = at.next;
    return at;
  });
  return {
    blocks: placed.map(({ top, cells }) => ({ row: top, column: reportColumns.first, cells })),
    styles: [
      { areas: placed.map(({ area }) => area), style: { ...cellStyles.text, wrap: true } },
      { areas: placed.map(({ top }) => across(top)), style: cellStyles.sectionHeader },
      ...styled(
        placed.flatMap(({ headerRow }) => (headerRow === null ? [] : [across(headerRow)])),
        cellStyles.label,
      ),
      ...styled(placed.flatMap(tableArea), { border: palette.line }),
      ...styled(
        placed.flatMap((at) => columnAreas(at, at.section.shares)),
        cellStyles.share,
      ),
      ...styled(
        placed.flatMap((at) => columnAreas(at, at.section.bars)),
        { colour: palette.accent, wrap: false },
      ),
      ...styled(
        placed.flatMap(({ leadRow }) => (leadRow === null ? [] : [across(leadRow)])),
        cellStyles.quiet,
      ),
    ],
    merges: placed.flatMap(({ merges }) => merges),
    rowHeights: placed.flatMap(({ heights }) => heights),
    conditionalFormats: [
      ...statusFormats(
        placed.flatMap((at) => columnAreas(at, at.section.ratings)),
        ratingStateWords,
      ),
      ...statusFormats(
        placed.flatMap((at) => columnAreas(at, at.section.answers)),
        answerWords,
      ),
    ].filter(({ areas }) => areas.length > 0),
    charts: placed.flatMap(chartOf),
  };
}

interface Placed {
  readonly section: ReportSection;
  readonly top: number;
  readonly leadRow: number | null;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly next: number;
  readonly cells: readonly (readonly CellContent[])[];
  readonly area: Area;
  readonly merges: readonly Area[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
}

function place(section: ReportSection, top: number): Placed {
  const lead = section.lead === undefined ? [] : [[section.lead]];
  const header = section.header === undefined || section.rows.length === 0 ? [] : [section.header];
  const rows = section.rows.length === 0 && section.empty !== undefined ? [[section.empty]] : section.rows;
  const lines: readonly (readonly CellContent[])[] = [[section.title], ...lead, ...header, ...rows];
  const firstRow = top + lines.length - rows.length;
  const chart = section.chart === undefined || section.rows.length === 0 ? 0 : chartRows;
  const spanning = lines
    .map((line, index) => ({ line, row: top + index }))
    .filter(({ line }) => isSpanning(line));
  return {
    section,
    top,
    leadRow: lead.length === 0 ? null : top + 1,
    headerRow: header.length === 0 ? null : firstRow - 1,
    firstRow,
    next: top + lines.length + chart + 1,
    cells: lines.map((line) => [...line, ...Array.from({ length: visibleCount - line.length }, () => null)]),
    area: { ...across(top), rows: lines.length },
    merges: spanning.map(({ line, row }) => ({
      row,
      column: reportColumns.first + line.length - 1,
      rows: 1,
      columns: visibleCount - line.length + 1,
    })),
    heights: lines.map((line, index) => ({ row: top + index, height: index === 0 ? 20 : heightOf(line) })),
  };
}

/** Whether the row's last cell reaches over the columns that the row does not fill. */
function isSpanning(line: readonly CellContent[]): boolean {
  return line.length > 0 && line.length < visibleCount;
}

function heightOf(line: readonly CellContent[]): number {
  return wrappedRowHeight(
    line.map((cell, column) => ({
      text: typeof cell === "string" ? cell : "",
      width:
        isSpanning(line) && column === line.length - 1 ? widthFrom(column) : (visibleWidths[column] ?? 0),
    })),
  );
}

function chartOf({ section, firstRow, next }: Placed): readonly ChartPlan[] {
  const { chart, rows } = section;
  if (chart === undefined || rows.length === 0) return [];
  const column = (offset: number): Area => ({
    row: firstRow,
    column: reportColumns.first + offset,
    rows: rows.length,
    columns: 1,
  });
  const at = {
    row: next - chartRows - 1,
    column: reportColumns.first,
    rows: chartRows,
    columns: chartColumns,
  };
  return [
    { title: chart.title, kind: "barClustered", categories: column(0), values: column(chart.column), at },
  ];
}

/** The header and rows of a section, where it has rows. */
function tableArea({ section, headerRow, firstRow }: Placed): readonly Area[] {
  if (section.rows.length === 0) return [];
  const top = headerRow ?? firstRow;
  return [{ ...across(top), rows: firstRow + section.rows.length - top }];
}

function columnAreas({ section, firstRow }: Placed, columns: readonly number[] = []): readonly Area[] {
  const rows = section.rows.map((_, index) => firstRow + index);
  return columns.flatMap((column) => rowAreas(rows, reportColumns.first + column));
}

function styled(areas: readonly Area[], style: SheetPlan["styles"][number]["style"]): SheetPlan["styles"] {
  return areas.length === 0 ? [] : [{ areas, style }];
}

function across(row: number): Area {
  return { ...cellArea(row, reportColumns.first), columns: visibleCount };
}

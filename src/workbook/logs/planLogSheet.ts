import { cellArea } from "../sheet/areas";
import type { LogBlock } from "../logBlocks";
import { texts } from "../strings";
import { cellStyles, palette } from "../styles";
import type { Area, CellContent, NamePlan, SheetPlan } from "../WorkbookPlan";

/** What a log's sheet has of its own. */
export interface LogSheet extends Pick<SheetPlan, "name" | "columns" | "print" | "tabColour" | "rowHeights"> {
  readonly header: readonly string[];
  /** The rows as they are, one line each, from the left edge. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Stands in the closing row beside the word that the log ends. */
  readonly closing: string;
  /** Columns that stay in view. */
  readonly frozen?: number;
  /** In sight where it is not said. */
  readonly visibility?: SheetPlan["visibility"];
}

/** The header stands in the first row of the sheet. */
const firstRow = 1;

/** A sheet that holds one log: its header, its rows, blank rows for typing where the log has them, and the closing row. */
export function planLogSheet(
  log: LogBlock,
  sheet: LogSheet,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const { header, rows, closing, frozen = 0, rowHeights = [] } = sheet;
  const columns = log.columns.length;
  const count = rows.length + (log.spare ?? 0);
  const closingRow = firstRow + count;
  const across = (row: number, height = 1): Area => ({ ...cellArea(row, 0), rows: height, columns });
  const body = across(firstRow, count);
  const area = across(0, closingRow + 1);
  const { table } = log;
  const plan: SheetPlan = {
    id: log.sheet,
    name: sheet.name,
    visibility: sheet.visibility ?? "visible",
    ...(sheet.tabColour === undefined ? {} : { tabColour: sheet.tabColour }),
    columns: sheet.columns,
    rowHeights: [{ row: 0, height: 20 }, ...rowHeights],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          header,
          ...Array.from({ length: count }, (_, index) => lineOf(log, firstRow + index, rows[index])),
          log.columns.map((_, column) => (column === 0 ? texts.endOfLog : column === 1 ? closing : null)),
        ],
      },
    ],
    styles: [
      { areas: [across(0)], style: cellStyles.sectionHeader },
      ...log.styles(firstRow, count),
      {
        areas: [across(closingRow)],
        style: { ...cellStyles.text, ...cellStyles.quiet, fill: palette.computed },
      },
    ],
    validations: log.validations?.(body) ?? [],
    conditionalFormats: log.conditionalFormats?.(body) ?? [],
    freeze: { rows: 1, columns: frozen },
    // A table brings its own arrows.
    ...(table === undefined ? { filter: area } : { tables: [{ ...table, area: across(0, closingRow) }] }),
    protected: log.protected,
    ...(sheet.print === undefined ? {} : { print: sheet.print }),
  };
  return { sheet: plan, name: { name: log.name, sheet: plan.name, area } };
}

function lineOf(
  { columns, formulas }: LogBlock,
  row: number,
  line: readonly CellContent[] = [],
): readonly CellContent[] {
  const own = formulas?.(row) ?? {};
  return columns.map((field, column): CellContent => {
    const formula = own[field];
    const cell = line[column] ?? null;
    if (formula === undefined) return cell;
    return typeof cell === "object" || cell === null ? { formula, value: "" } : { formula, value: cell };
  });
}

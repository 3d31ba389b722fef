import { decisionStyles } from "./decisionStyles";
import { blockNames, decisionColumns } from "./names";
import type { StylePlan } from "./WorkbookPlan";

/**
 * A block of rows that only grows: its header, its rows, and one closing row above which rows are added. The first column
 * tells rows apart; in the closing row it says that the log ends there.
 */
export interface LogBlock {
  /** The workbook name over header, rows and closing row. */
  readonly name: string;
  /** Identity of its sheet in the plan. */
  readonly sheet: string;
  /** Columns from the left edge; the first is the identity. */
  readonly columns: readonly string[];
  /** How rows look, from a row of the sheet downwards. */
  readonly styles: (row: number, rows: number) => readonly StylePlan[];
  readonly protected: boolean;
  /** The Excel table over its header and rows. */
  readonly table?: { readonly name: string; readonly style: string };
  /** Blank rows for typing that are kept at the end. */
  readonly spare?: number;
  /** Formulas that each row has, by column, for a row of the sheet. */
  readonly formulas?: (row: number) => Readonly<Record<string, string>>;
  /** Read only when asked for by name, because it may be long. */
  readonly apart?: boolean;
}

/** Every log of the workbook. What reads, adds to, checks and repairs logs goes by this list alone. */
export const logBlocks: readonly LogBlock[] = [
  {
    name: blockNames.decisions,
    sheet: "decisions",
    columns: decisionColumns,
    styles: decisionStyles,
    protected: true,
  },
];

/** The log under a name. */
export function logNamed(name: string): LogBlock {
  const log = findLog(name);
  if (log === undefined) throw new Error(`${name} is no log`);
  return log;
}

/** The log under a name; `undefined` for any other block. */
export function findLog(name: string): LogBlock | undefined {
  return logBlocks.find((log) => log.name === name);
}

/** The log on a sheet of the plan. */
export function logOnSheet(sheet: string): LogBlock | undefined {
  return logBlocks.find((log) => log.sheet === sheet);
}

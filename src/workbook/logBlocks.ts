import { spareCaseRows } from "./cases/caseLines";
import { caseBlockOf, caseSheetOf, isCaseBlock } from "./cases/caseSheets";
import { readingStyles } from "./cases/readingLog";
import { decisionStyles } from "./logs/decisionStyles";
import { evidenceFormats, evidenceValidations } from "./evidence/evidenceRules";
import { evidenceMessageFormula, evidenceStyles } from "./evidence/evidenceLog";
import { blockNames, decisionColumns, evidenceColumns, privacyColumns, readingColumns } from "./names";
import { privacyStyles } from "./logs/privacyLog";
import type { Area, ConditionalFormatPlan, StylePlan, ValidationPlan } from "./WorkbookPlan";

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
  /** New rows take formulas, looks and rules from the blank rows below them. */
  readonly copied?: boolean;
  /** Rules and formats over all rows, whose places are given. */
  readonly validations?: (rows: Area) => readonly ValidationPlan[];
  readonly conditionalFormats?: (rows: Area) => readonly ConditionalFormatPlan[];
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
  {
    name: blockNames.privacy,
    sheet: "privacy",
    columns: privacyColumns,
    styles: privacyStyles,
    protected: true,
  },
  {
    name: blockNames.readings,
    sheet: "readings",
    columns: readingColumns,
    styles: readingStyles,
    protected: true,
    apart: true,
  },
  {
    name: blockNames.evidence,
    sheet: "evidence",
    columns: evidenceColumns,
    styles: evidenceStyles,
    protected: false,
    table: { name: "Evidence", style: "TableStyleLight1" },
    spare: 30,
    formulas: (row) => ({ messages: evidenceMessageFormula(row) }),
    validations: evidenceValidations,
    conditionalFormats: evidenceFormats,
    apart: true,
  },
];

/** The log under a name. */
export function logNamed(name: string): LogBlock {
  const log = findLog(name);
  if (log === undefined) throw new Error(`${name} is not a log`);
  return log;
}

/** The log under a name; `undefined` for any other block. */
export function findLog(name: string): LogBlock | undefined {
  return logBlocks.find((log) => log.name === name) ?? (isCaseBlock(name) ? caseLog(name) : undefined);
}

/** The log on a sheet of the plan. */
export function logOnSheet(sheet: string): LogBlock | undefined {
  const block = caseBlockOf(sheet);
  return logBlocks.find((log) => log.sheet === sheet) ?? (block === null ? undefined : caseLog(block));
}

/** A case sheet: its columns are told by its header, and its rows take after those above them. */
function caseLog(name: string): LogBlock {
  return {
    name,
    sheet: caseSheetOf(name),
    columns: ["id"],
    styles: () => [],
    protected: false,
    spare: spareCaseRows,
    copied: true,
    apart: true,
  };
}

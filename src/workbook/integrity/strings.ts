import type { DamageCode } from "./Damage";

/** What is said about damages: what happened, and what Repair will do about it. */
interface DamageWords {
  readonly what: (sheet: string, rows: string, count: number) => string;
  readonly remedy: string;
  readonly rule: string;
}

const rule = {
  rows: "P20",
  formulas: "P21",
  names: "P22",
  guards: "P23",
  versions: "P24",
  log: "P25",
} as const;

export const damageWords: Readonly<Record<DamageCode, DamageWords>> = {
  "layout-older": {
    what: (_sheet, rows) => `This workbook was made by an earlier version of Above the Line. ${rows}`,
    remedy: "Repair brings it up to date. Answers, notes and reasons stay as they are.",
    rule: rule.versions,
  },
  "layout-newer": {
    what: (_sheet, rows) => `This workbook was made by a newer version of Above the Line (${rows}).`,
    remedy: "It is left as it is. Update the add-in, then open the workbook again.",
    rule: rule.versions,
  },
  "record-missing": {
    what: () => "The hidden sheet that says what this workbook was made from is gone.",
    remedy: "Repair writes it again. Your answers are not touched.",
    rule: rule.versions,
  },
  "record-changed": {
    what: (_sheet, rows) => `The hidden record of what this workbook was made from was changed: ${rows}.`,
    remedy: "Repair writes the record again. Your answers are not touched.",
    rule: rule.versions,
  },
  "sheet-missing": {
    what: (sheet) => `The sheet ${sheet} was deleted, and what was entered on it with it.`,
    remedy:
      "Repair adds the sheet again, empty. To keep what was on it, use Undo or go back to a saved copy before you repair.",
    rule: rule.names,
  },
  "sheet-copied": {
    what: (sheet) => `The sheet ${sheet} is a copy of one of ours. Ratings read the original only.`,
    remedy: "Repair takes our names off the copy. The copy stays, as a sheet of your own.",
    rule: rule.names,
  },
  "name-missing": {
    what: (sheet) => `The name over the rows of sheet ${sheet} is gone, so nothing on it is read.`,
    remedy: "Repair adds the name again. The rows are still there.",
    rule: rule.names,
  },
  "name-broken": {
    what: (sheet) => `The name over the rows of sheet ${sheet} no longer covers them, so some are not read.`,
    remedy: "Repair points the name at all the rows.",
    rule: rule.names,
  },
  "column-missing": {
    what: (sheet, rows) => `On sheet ${sheet}, a column was deleted: ${rows}.`,
    remedy:
      "Repair puts the column back, without the entries it held. To keep those, use Undo or a saved copy before you repair.",
    rule: rule.rows,
  },
  "column-foreign": {
    what: (sheet, _rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a column was" : `${count} columns were`} inserted among ours, so entries are read from the wrong cells.`,
    remedy: "Repair takes the inserted columns out. What stands in them goes to the sheet Quarantine.",
    rule: rule.rows,
  },
  "heading-missing": {
    what: (sheet, _rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a heading row is" : `${count} heading rows are`} gone.`,
    remedy: "Repair puts them back.",
    rule: rule.rows,
  },
  "row-missing": {
    what: (sheet, rows) => `On sheet ${sheet}, rows were deleted: ${rows}.`,
    remedy:
      "Repair puts the rows back, without the entries they held. To keep those, use Undo or a saved copy before you repair.",
    rule: rule.rows,
  },
  "row-elsewhere": {
    what: (sheet, rows) => `Rows of sheet ${sheet} stand elsewhere in the workbook: ${rows}.`,
    remedy:
      "Repair puts the rows back in their place with their entries. What stands elsewhere stays as text of your own.",
    rule: rule.rows,
  },
  "row-doubled": {
    what: (sheet, rows) => `On sheet ${sheet}, rows are there more than once: ${rows}.`,
    remedy:
      "Repair keeps one of each and fills its blanks from the other. Entries that differ go to the sheet Quarantine.",
    rule: rule.rows,
  },
  "identity-lost": {
    what: (sheet, rows) =>
      `On sheet ${sheet}, the hidden identities of rows were cleared or mixed up: ${rows}.`,
    remedy: "Repair gives each row its identity again, told by its label and formulas.",
    rule: rule.rows,
  },
  "identity-unknown": {
    what: (sheet, rows) => `On sheet ${sheet}, rows have an identity that is none of ours: ${rows}.`,
    remedy:
      "Repair takes that identity away. The row stays, as a row of your own; its content is also listed on the sheet Quarantine.",
    rule: rule.rows,
  },
  "formula-changed": {
    what: (sheet, rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a formula was" : `${count} formulas were`} changed, typed over or deleted: ${rows}.`,
    remedy: "Repair writes the formulas again. What was typed over them goes to the sheet Quarantine.",
    rule: rule.formulas,
  },
  "formula-broken": {
    what: (sheet, rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a formula refers" : `${count} formulas refer`} to cells that are gone: ${rows}.`,
    remedy: "Repair writes the formulas again.",
    rule: rule.formulas,
  },
  "formula-stuck": {
    what: (sheet, _rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a formula is" : `${count} formulas are`} stuck and show no result.`,
    remedy: "Repair enters the formulas again, so that they are worked out.",
    rule: rule.formulas,
  },
  "label-changed": {
    what: (sheet, rows) => `On sheet ${sheet}, our own texts were changed: ${rows}.`,
    remedy: "Repair writes the texts again. What was typed over them goes to the sheet Quarantine.",
    rule: rule.rows,
  },
  "validation-changed": {
    what: (sheet, rows) =>
      `On sheet ${sheet}, cells lost the list or rule that says what they take: ${rows}.`,
    remedy: "Repair puts the lists and rules back. Entries stay as they are.",
    rule: rule.guards,
  },
  "lock-changed": {
    what: (sheet, rows) => `On sheet ${sheet}, cells are locked or unlocked that should not be: ${rows}.`,
    remedy: "Repair locks what is worked out and unlocks what you fill in.",
    rule: rule.guards,
  },
  "fill-changed": {
    what: (sheet, rows) => `On sheet ${sheet}, cells to fill in no longer look like it: ${rows}.`,
    remedy: "Repair gives them their look again.",
    rule: rule.guards,
  },
  "format-missing": {
    what: (sheet) => `On sheet ${sheet}, the colours and marks that follow the answers are gone in places.`,
    remedy: "Repair puts them back.",
    rule: rule.guards,
  },
  "table-missing": {
    what: (sheet) => `On sheet ${sheet}, the table is gone or no longer covers all its rows.`,
    remedy: "Repair makes it cover them again. Entries stay as they are.",
    rule: rule.guards,
  },
  "rows-below": {
    what: (sheet, _rows, count) =>
      `On sheet ${sheet}, ${count === 1 ? "a row stands" : `${count} rows stand`} over or below the row that ends the log, so ${count === 1 ? "it counts" : "they count"} nowhere.`,
    remedy: "Repair takes them in, as they are.",
    rule: rule.rows,
  },
  "protection-off": {
    what: (sheet) => `The sheet ${sheet} is not protected, so formulas can be typed over by accident.`,
    remedy: "Repair protects it again, without a password.",
    rule: rule.guards,
  },
  "log-broken": {
    what: (_sheet, rows) => `The log of decisions was changed by hand. ${rows}`,
    remedy:
      "This cannot be repaired: the log only says what was written. Go back to a saved copy, or note in the log what happened.",
    rule: rule.log,
  },
};

export const integrityTexts = {
  /** Up to this many rows are named. */
  rows: (rows: readonly string[]): string =>
    rows.length <= 6 ? rows.join(", ") : `${rows.slice(0, 5).join(", ")} and ${rows.length - 5} more`,
  row: (row: number): string => `row ${row + 1}`,
  from: (sheet: string, row: number, what: string): string => `${sheet}, row ${row + 1}, ${what}`,
  typedOver: "It was typed over a formula or a text of ours.",
  inserted: "It stood in a column that was inserted among ours.",
  doubled: "It stood in a row that was there twice, and the other row says something else.",
  unknown: "It stood in a row whose identity is none of ours.",
  reported: "The report was written again over the row that it stood in.",
  older: (schema: string, additions: readonly string[]): string =>
    [`Its layout is ${schema}.`, ...additions].join(" "),
  firstBroken: (row: string): string => `The first row that does not fit is ${row}.`,
  copyName: (sheet: string): string => `${sheet} (restored)`,
} as const;

const are = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one} is` : `${count} ${many} are`;
const inRows = (count: number): string => (count === 1 ? "In 1 row" : `In ${count} rows`);

/** What bringing a workbook up to date does. */
export const migrationTexts = {
  sheets: (count: number): string => `${are(count, "sheet", "sheets")} added.`,
  columns: (count: number): string => `${are(count, "column", "columns")} added.`,
  rows: (count: number): string => `${are(count, "row", "rows")} added.`,
  rowsInOrder: (count: number): string => `${are(count, "row", "rows")} put in order.`,
  names: (count: number): string =>
    `${are(count, "name", "names")} set again by which the add-in finds its cells.`,
  tables: (count: number): string => `${are(count, "table", "tables")} set again.`,
  formulas: (count: number): string => `${are(count, "formula", "formulas")} renewed.`,
  texts: (count: number): string => `${are(count, "text", "texts")} renewed.`,
  rules: (count: number): string => `${inRows(count)}, the lists and rules for what cells take are renewed.`,
  locks: (count: number): string => `${inRows(count)}, cells are locked or unlocked.`,
  looks: (count: number): string => `${inRows(count)}, cells to fill in get their look.`,
  formats: (count: number): string =>
    `On ${count === 1 ? "1 sheet" : `${count} sheets`}, colours and marks that follow the answers are renewed.`,
  protection: (count: number): string => `${are(count, "sheet", "sheets")} protected again.`,
  withThem: "What is added brings its formulas, lists, formats, locks and names with it.",
  record: "The record of the version is written last.",
} as const;

export const quarantineTexts = {
  sheet: "Quarantine",
  name: "Quarantine_Table",
  headers: ["Where it came from", "Content", "Why it is here", "Moved here"],
  title: "Content that had no place left. Copy back what you need, then delete what you do not.",
} as const;

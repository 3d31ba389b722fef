import { columnLetters } from "../workbook/formula/cellReference";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../workbook/WorkbookPlan";
import { longLists, listSheetName } from "./longLists";
import { sheetSize } from "./parseArea";
import { tableHeaders } from "./toFileTables";
import { writeFooter } from "./writeFooter";
import { XlsxWriteError } from "./XlsxWriteError";

/** Most characters in a cell, in a formula and in a footer; beyond them Excel offers to repair the file. */
const mostText = 32_767;
const mostFormula = 8_192;
const mostFooter = 255;
/** Most characters of a text written out inside a formula. */
const mostConstant = 255;

/** Throws where the plan asks for what Excel could not open; the library would write it without a word. */
export function checkPlan(plan: WorkbookPlan): void {
  const active = plan.sheets.find((sheet) => sheet.name === plan.active);
  if (active?.visibility !== "visible")
    throw new XlsxWriteError(`the first sheet shown, “${plan.active}”, is not a visible sheet`);
  if (
    longLists(plan).length > 0 &&
    plan.sheets.some(({ name }) => name.toLowerCase() === listSheetName.toLowerCase())
  ) {
    throw new XlsxWriteError(`“${listSheetName}” is the name of the hidden sheet for long lists`);
  }
  checkSheetNames(plan.sheets);
  checkNames(plan);
  plan.sheets.forEach(checkSheet);
}

function checkSheetNames(sheets: readonly SheetPlan[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || name.toLowerCase() === "history") {
      throw new XlsxWriteError(`“${name}” is not a name that Excel accepts for a sheet`);
    }
    if (seen.has(name.toLowerCase())) throw new XlsxWriteError(`two sheets are called “${name}”`);
    seen.add(name.toLowerCase());
  }
}

function checkNames({ names, sheets }: WorkbookPlan): void {
  const seen = new Set<string>();
  // Tables share their names with the workbook's.
  const tables = sheets.flatMap(({ name: sheet, tables: own = [] }) =>
    own.map(({ name }) => ({ name, sheet })),
  );
  for (const { name, sheet } of [...names, ...tables]) {
    if (
      !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) ||
      /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name)
    ) {
      throw new XlsxWriteError(`“${name}” is not a name that Excel accepts`);
    }
    if (seen.has(name.toLowerCase())) throw new XlsxWriteError(`the name ${name} is given twice`);
    if (!sheets.some((other) => other.name === sheet))
      throw new XlsxWriteError(`the name ${name} stands on no sheet of the plan`);
    seen.add(name.toLowerCase());
  }
}

function checkSheet(sheet: SheetPlan): void {
  if (sheet.print !== undefined && writeFooter(sheet.print.footer).length > mostFooter) {
    throw new XlsxWriteError(`the footer is longer than ${mostFooter} characters`, sheet.name);
  }
  const merges = sheet.merges ?? [];
  if (merges.some((one, index) => merges.slice(0, index).some((other) => meet(one, other)))) {
    throw new XlsxWriteError("merged cells overlap", sheet.name);
  }
  checkTables(sheet);
  for (const block of sheet.blocks) {
    block.cells.forEach((line, down) => {
      line.forEach((content, across) => {
        const [row, column] = [block.row + down, block.column + across];
        checkCell(content, `${sheet.name}!${columnLetters(column)}${row + 1}`);
        if (row >= sheetSize.rows || column >= sheetSize.columns)
          throw new XlsxWriteError("lies off the sheet", sheet.name);
      });
    });
  }
}

/** Excel repairs a file whose table overlaps another, or whose headers are not the texts in its cells, all different. */
function checkTables(sheet: SheetPlan): void {
  const tables = sheet.tables ?? [];
  tables.forEach(({ name, area }, index) => {
    const headers = tableHeaders(sheet, area);
    if (area.rows < 2 || headers.includes("") || new Set(headers.map(inSmall)).size < headers.length)
      throw new XlsxWriteError(
        `the table ${name} needs headers that all differ and a row below them`,
        sheet.name,
      );
    if (tables.slice(0, index).some((other) => meet(other.area, area)))
      throw new XlsxWriteError(`the table ${name} overlaps another`, sheet.name);
  });
}

function inSmall(text: string): string {
  return text.toLowerCase();
}

function meet(one: Area, other: Area): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}

function checkCell(content: CellContent, place: string): void {
  if (typeof content === "object" && content !== null) {
    checkFormula(content.formula, place);
    if (content.value !== undefined) checkCell(content.value, place);
    return;
  }
  if (typeof content === "number" && !Number.isFinite(content))
    throw new XlsxWriteError(`${content} is not a number for a cell`, place);
  if (typeof content === "string" && content.length > mostText) {
    throw new XlsxWriteError(
      `the text has ${content.length.toLocaleString("en-GB")} characters and Excel holds at most 32,767; shorten it`,
      place,
    );
  }
}

function checkFormula(formula: string, place: string): void {
  if (!formula.startsWith("=") || formula.length < 2)
    throw new XlsxWriteError("a formula begins with =", place);
  if (formula.length > mostFormula)
    throw new XlsxWriteError(`the formula is longer than ${mostFormula} characters`, place);
  if (/[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/u.test(formula)) {
    throw new XlsxWriteError("the formula holds a control character", place);
  }
  if ((formula.match(/"(?:[^"]|"")*"/g) ?? []).some((constant) => constant.length > mostConstant + 2)) {
    throw new XlsxWriteError(`a text inside the formula is longer than ${mostConstant} characters`, place);
  }
}

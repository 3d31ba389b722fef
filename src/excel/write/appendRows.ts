import {
  HostError,
  type AppendedRow,
  type AppendOptions,
  type CellValue,
} from "../../workbook/InspectionHost";
import { identityColumn } from "../../workbook/blocks/blockFields";
import { logNamed, type LogBlock } from "../../workbook/logBlocks";
import { workedOut } from "../../workbook/blocks/logRows";
import { texts } from "../../workbook/strings";
import type { Area } from "../../workbook/WorkbookPlan";
import { parseAddress } from "../address";
import { applyConditionalFormats } from "../apply/applyConditionalFormats";
import { applyStyles } from "../apply/applyStyles";
import { applyValidation } from "../apply/applyValidation";
import { asCellText } from "../asCellText";
import { errorLocation } from "../errorLocation";
import { protectSheet } from "../apply/finishSheet";
import type { KnownBlock } from "../KnownWorkbook";
import { identitiesIn, toCellValues } from "../read/readBlocks";
import { rangeAt } from "../rangeAt";
import { refuseLongText } from "../refuseLongText";
import { strings } from "../strings";

/** The block after rows were added to it. */
export interface Appended {
  /** Empty where they were not asked for. */
  readonly values: readonly (readonly CellValue[])[];
  /** Where the block stands now; `null` where others have changed it too and it was not read. */
  readonly block: KnownBlock | null;
}

/** Fewer blank rows for typing than this, and as many are added as a new log has. */
const leastSpare = 10;

/**
 * Adds rows to a log: whole rows are put in behind the last one, above the blank ones for typing and the closing row, so
 * that its name and its table grow and nothing that stands there is written to, whoever else adds rows at the same time.
 * One batch; where it stops half-way the rows are there in full or blank.
 */
export async function appendRows(
  context: Excel.RequestContext,
  block: KnownBlock,
  rows: readonly AppendedRow[],
  { answer = "block" }: AppendOptions = {},
): Promise<Appended> {
  const log = logNamed(block.name);
  for (const row of rows) row.forEach((value) => refuseLongText(block.name, value));
  if (block.rows.at(-1) !== texts.endOfLog)
    throw new HostError("RowNotFound", strings.refusal.rowGone(texts.endOfLog, block.name));
  const work: Work = { context, log, block, rows, isWhole: answer === "block" };
  const attempt = async (isProtected: boolean): Promise<Queued> => {
    const queued = queueRows(work, isProtected);
    await context.sync();
    return queued;
  };
  let queued: Queued;
  try {
    queued = await attempt(log.protected);
  } catch (error) {
    const location = errorLocation(error) ?? "";
    // Somebody has taken the protection off already, which some versions of Excel refuse to do again.
    if (location === "WorksheetProtection.unprotect") queued = await attempt(false);
    // The rows stand; what is amiss with the lock or the table is for the checks of the workbook to find.
    else if (location === "WorksheetProtection.protect" || location.startsWith("Table"))
      return readAgain(context, block);
    else throw error;
  }
  await correctFormulas(work, queued);
  return toAppended(work, queued);
}

async function readAgain(context: Excel.RequestContext, block: KnownBlock): Promise<Appended> {
  const range = blockRange(context, block);
  range.load("values,address");
  await context.sync();
  const values = toCellValues(range.values);
  const area = parseAddress(range.address)?.area ?? block.area;
  return { values, block: { ...block, area, rows: identitiesIn(values, block.fields) } };
}

interface Work {
  readonly context: Excel.RequestContext;
  readonly log: LogBlock;
  readonly block: KnownBlock;
  readonly rows: readonly AppendedRow[];
  readonly isWhole: boolean;
}

interface Queued {
  readonly whole: Excel.Range;
  /** The rows that were put in, blank ones for typing among them. */
  readonly added: Excel.Range;
  /** The first of them, as a row of the sheet, as far as the last reading tells. */
  readonly expected: number;
  readonly height: number;
}

function queueRows(work: Work, isProtected: boolean): Queued {
  const { context, log, block, rows, isWhole } = work;
  const spare = spareIn(block, log);
  const height = rows.length + (log.spare !== undefined && spare < leastSpare ? log.spare - spare : 0);
  const last = blockRange(context, block).getLastRow().untrack();
  const { worksheet } = last;
  if (isProtected) worksheet.protection.unprotect();
  // Rows that come first of all stand below a blank one, so that they take after it and not after the header.
  const kept = log.copied === true && spare > 1 && spare === block.rows.length - 2 ? spare - 1 : spare;
  const expected = block.area.row + block.area.rows - 1 - kept;
  const place = kept === 0 ? last : last.getOffsetRange(-kept, 0).untrack();
  tall(place, height).getEntireRow().untrack().insert("Down").untrack();
  const whole = blockRange(context, block);
  const first = whole
    .getLastRow()
    .untrack()
    .getOffsetRange(-kept - height, 0)
    .untrack();
  const added = tall(first, height);
  if (log.copied === true && kept > 0)
    added.copyFrom(added.getLastRow().untrack().getOffsetRange(1, 0).untrack(), "Formulas");
  if (log.copied === true && kept === 0 && block.rows.length > 2) copyWorkedOut(block, whole, added);
  tall(first, rows.length).values = rows.map((row) => row.map(toContent));
  writeFormulas(log, { row: expected, rows: height }, added);
  if (log.copied !== true) look(worksheet, added, log, height);
  if (log.copied !== true && spare === block.rows.length - 2)
    applyRules(log, { row: expected, rows: height }, added);
  // Excel leaves a table as it is where rows come in right below its last.
  if (log.table !== undefined && spare === 0)
    worksheet.tables.getItem(log.table.name).resize(whole.getResizedRange(-1, 0).untrack());
  if (log.copied !== true) added.format.autofitRows();
  if (log.protected) protectSheet(worksheet);
  whole.load(isWhole ? "values,address" : "address");
  if (log.formulas !== undefined) added.load("address");
  return { whole, added, expected, height };
}

/** Without a blank row to take after, new rows have the formulas of the first one, and nothing else of it. */
function copyWorkedOut({ name, fields }: KnownBlock, whole: Excel.Range, added: Excel.Range): void {
  for (const column of workedOut(name, fields))
    added.getColumn(column).untrack().copyFrom(whole.getCell(1, column).untrack(), "Formulas");
}

/** Rows that nobody has typed in, as far as the last reading tells; where they are wrongly counted, rows only stand elsewhere. */
function spareIn({ rows }: KnownBlock, { spare }: LogBlock): number {
  if (spare === undefined) return 0;
  const blank = rows
    .slice(1, -1)
    .reverse()
    .findIndex((identity) => identity !== "");
  return blank < 0 ? rows.length - 2 : blank;
}

function tall(range: Excel.Range, rows: number): Excel.Range {
  return rows === 1 ? range : range.getResizedRange(rows - 1, 0).untrack();
}

interface Rows {
  /** The first, zero-based. */
  readonly row: number;
  readonly rows: number;
}

/** The first row's formulas, copied down: they refer to their own row. */
function writeFormulas(log: LogBlock, { row, rows }: Rows, added: Excel.Range): void {
  for (const [field, formula] of Object.entries(log.formulas?.(row) ?? {})) {
    const column = added.getColumn(log.columns.indexOf(field)).untrack();
    const top = column.getCell(0, 0).untrack();
    top.formulas = [[formula]];
    if (rows > 1) column.copyFrom(top, "Formulas");
  }
}

/** Where others moved the rows meanwhile, the formulas are written for where they stand. */
async function correctFormulas({ context, log }: Work, { added, expected, height }: Queued): Promise<void> {
  if (log.formulas === undefined) return;
  const place = parseAddress(added.address);
  if (place?.sheet === undefined || place.area.row === expected) return;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  writeFormulas(log, { row: place.area.row, rows: height }, rangeAt(sheet, place.area));
  await context.sync();
}

/** New rows take after the row above them, which for the first is the header. */
function look(sheet: Excel.Worksheet, added: Excel.Range, log: LogBlock, rows: number): void {
  added.format.fill.clear();
  added.format.font.color = "#000000";
  added.format.font.bold = false;
  added.format.font.italic = false;
  added.format.wrapText = false;
  applyStyles(sheet, log.styles(0, rows), within(added), rangeWithin(added));
}

/** Below the header nothing hands its rules and formats down. */
function applyRules(log: LogBlock, { row, rows }: Rows, added: Excel.Range): void {
  const area: Area = { row, column: 0, rows, columns: log.columns.length };
  const here = (areas: readonly Area[]): readonly Excel.Range[] =>
    areas.map((each) => rangeWithin(added)({ ...each, row: each.row - row }));
  applyValidation(log.validations?.(area) ?? [], here);
  applyConditionalFormats(log.conditionalFormats?.(area) ?? [], here);
}

function within(added: Excel.Range): (areas: readonly Area[]) => readonly Excel.Range[] {
  return (areas) => areas.map(rangeWithin(added));
}

function rangeWithin(added: Excel.Range): (area: Area) => Excel.Range {
  return ({ row, column, rows, columns }) =>
    added
      .getCell(row, column)
      .untrack()
      .getResizedRange(rows - 1, columns - 1)
      .untrack();
}

function toAppended({ block, rows, isWhole }: Work, { whole, height, expected }: Queued): Appended {
  const area = parseAddress(whole.address)?.area ?? block.area;
  if (isWhole) {
    const values = toCellValues(whole.values);
    return { values, block: { ...block, area, rows: identitiesIn(values, block.fields) } };
  }
  if (area.rows !== block.area.rows + height || area.row !== block.area.row)
    return { values: [], block: null };
  const at = expected - block.area.row;
  const identity = identityColumn(block.fields);
  const added = Array.from({ length: height }, (_, index) => String(rows[index]?.[identity] ?? ""));
  return {
    values: [],
    block: { ...block, area, rows: [...block.rows.slice(0, at), ...added, ...block.rows.slice(at)] },
  };
}

/** Asked for anew each time: what a range covers is settled when it is asked for. */
function blockRange({ workbook }: Excel.RequestContext, { name }: KnownBlock): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack();
}

function toContent(value: AppendedRow[number]): string | number | null {
  return typeof value === "string" ? asCellText(value) : value;
}

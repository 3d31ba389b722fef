import { HostError, type AppendedRow, type CellValue } from "../workbook/InspectionHost";
import { logNamed } from "../workbook/logBlocks";
import { texts } from "../workbook/strings";
import type { Area } from "../workbook/WorkbookPlan";
import { parseAddress } from "./address";
import { applyStyles } from "./applyStyles";
import { asCellText } from "./asCellText";
import { errorLocation } from "./errorLocation";
import { protectSheet } from "./finishSheet";
import type { KnownBlock } from "./KnownWorkbook";
import { identitiesIn, toCellValues } from "./readBlocks";
import { refuseLongText } from "./refuseLongText";
import { strings } from "./strings";

/** The block after rows were added to it. */
export interface Appended {
  readonly values: readonly (readonly CellValue[])[];
  readonly block: KnownBlock;
}

/**
 * Adds rows to a block that only grows: whole rows are put in above its closing row, so that its name grows and nothing
 * that stands there is written to, whoever else adds rows at the same time. One batch; where it stops half-way the rows
 * are there in full or blank. Answers with the whole block as it is now.
 */
export async function appendRows(
  context: Excel.RequestContext,
  block: KnownBlock,
  rows: readonly AppendedRow[],
): Promise<Appended> {
  for (const row of rows) row.forEach((value) => refuseLongText(block.name, value));
  if (block.rows.at(-1) !== texts.endOfLog)
    throw new HostError("RowNotFound", strings.refusal.rowGone(texts.endOfLog, block.name));
  const attempt = async (isProtected: boolean): Promise<Excel.Range> => {
    const range = queueRows(context, block, rows, isProtected);
    await context.sync();
    return range;
  };
  let range: Excel.Range;
  try {
    range = await attempt(true);
  } catch (error) {
    const location = errorLocation(error);
    // Somebody has taken the protection off already, which some versions of Excel refuse to do again.
    if (location === "WorksheetProtection.unprotect") range = await attempt(false);
    else if (location === "WorksheetProtection.protect") {
      // The rows stand; a sheet that could not be locked again is for the checks of the workbook to find.
      range = blockRange(context, block);
      range.load("values,address");
      await context.sync();
    } else throw error;
  }
  return toAppended(block, range);
}

function queueRows(
  context: Excel.RequestContext,
  block: KnownBlock,
  rows: readonly AppendedRow[],
  isProtected: boolean,
): Excel.Range {
  const closing = blockRange(context, block).getLastRow().untrack();
  const { worksheet } = closing;
  if (isProtected) worksheet.protection.unprotect();
  const below = rows.length === 1 ? closing : closing.getResizedRange(rows.length - 1, 0).untrack();
  below.getEntireRow().untrack().insert("Down").untrack();
  const whole = blockRange(context, block);
  const added = whole
    .getLastRow()
    .untrack()
    .getOffsetRange(-rows.length, 0)
    .untrack()
    .getResizedRange(rows.length - 1, 0)
    .untrack();
  added.values = rows.map((row) => row.map(toContent));
  whole.load("values,address");
  look(worksheet, added, block.name, rows.length);
  added.format.autofitRows();
  protectSheet(worksheet);
  return whole;
}

/** New rows take after the row above them, which for the first is the header. */
function look(sheet: Excel.Worksheet, added: Excel.Range, log: string, rows: number): void {
  const rangeOf = ({ row, column, rows: height, columns }: Area): Excel.Range =>
    added
      .getCell(row, column)
      .untrack()
      .getResizedRange(height - 1, columns - 1)
      .untrack();
  added.format.font.bold = false;
  added.format.font.italic = false;
  added.format.wrapText = false;
  applyStyles(sheet, logNamed(log).styles(0, rows), (areas) => areas.map(rangeOf), rangeOf);
}

function toAppended(block: KnownBlock, range: Excel.Range): Appended {
  const values = toCellValues(range.values);
  const area = parseAddress(range.address)?.area ?? block.area;
  return { values, block: { ...block, area, rows: identitiesIn(values, block.fields) } };
}

/** Asked for anew each time: what a range covers is settled when it is asked for. */
function blockRange({ workbook }: Excel.RequestContext, { name }: KnownBlock): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack();
}

function toContent(value: AppendedRow[number]): string | number {
  if (value === null) return "";
  return typeof value === "string" ? asCellText(value) : value;
}

import type { QuarantineEntry } from "../../workbook/integrity/RepairStep";
import { quarantineTexts } from "../../workbook/integrity/strings";
import { cellStyles } from "../../workbook/styles";
import type { CellValue } from "../../workbook/InspectionHost";
import { toInput } from "../apply/applyBlock";
import { applyStyles } from "../apply/applyStyles";
import { parseAddress } from "../address";
import { rangeAt } from "../rangeAt";
import { rangesOn } from "../rangesOn";
import { toCellValues } from "../read/readBlocks";

/** What was asked about the quarantine table, answered by the next sync. */
export interface QuarantineLook {
  readonly sheets: Excel.WorksheetCollection;
  readonly header: Excel.Range;
  readonly used: Excel.Range;
  /** A sheet of that name without the name over its header: a repair may have stopped while making it. */
  readonly begun: Excel.Range;
  readonly begunSheet: Excel.Worksheet;
}

const columns = quarantineTexts.headers.length;
const headerArea = { row: 2, column: 0, rows: 1, columns };
const widths = [220, 360, 260, 140];

/** The table is found by the name over its header, which follows it when its sheet is renamed. */
export function lookForQuarantine({ workbook }: Excel.RequestContext): QuarantineLook {
  const header = workbook.names.getItemOrNullObject(quarantineTexts.name).getRangeOrNullObject().untrack();
  header.load("address");
  const used = header.worksheet.getUsedRangeOrNullObject(true).untrack();
  used.load("address,values");
  const begunSheet = workbook.worksheets.getItemOrNullObject(quarantineTexts.sheet);
  begunSheet.load("name");
  const begun = begunSheet.getUsedRangeOrNullObject(true).untrack();
  begun.load("values");
  return { sheets: workbook.worksheets, header, used, begun, begunSheet };
}

/** Adds the entries below what is there, and the sheet where there is none. What is listed already is not listed again. */
export function addToQuarantine(
  { workbook }: Excel.RequestContext,
  { sheets, header, used, begun, begunSheet }: QuarantineLook,
  entries: readonly QuarantineEntry[],
  when: string,
): void {
  const place = header.isNullObject ? undefined : parseAddress(header.address);
  const area = used.isNullObject ? undefined : parseAddress(used.address)?.area;
  const listed = new Set(
    used.isNullObject ? [] : toCellValues(used.values).map((line) => keyOf(line[0], line[1])),
  );
  const fresh = entries.filter(({ from, content }) => !listed.has(keyOf(from, content)));
  if (fresh.length === 0) return;
  const isBegun =
    !begunSheet.isNullObject && (begun.isNullObject || begun.values[0]?.[0] === quarantineTexts.title);
  const name =
    place?.sheet ?? (isBegun ? begunSheet.name : freeName(sheets.items.map((sheet) => sheet.name)));
  const isThere = place !== undefined || isBegun;
  const sheet = isThere ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
  if (place === undefined) workbook.names.add(quarantineTexts.name, rangeAt(sheet, headerArea));
  if (place === undefined || area?.row !== 0) layOut(sheet);
  const row = Math.max(headerArea.row + 1, area === undefined ? 0 : area.row + area.rows);
  const lines = fresh.map(({ from, content, reason }) => [from, content, reason, when].map(toInput));
  const added = { row, column: 0, rows: lines.length, columns };
  rangeAt(sheet, added).formulas = lines;
  applyStyles(sheet, [{ areas: [added], style: { ...cellStyles.text, wrap: true } }], rangesOn(sheet));
}

function layOut(sheet: Excel.Worksheet): void {
  rangeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).values = [[quarantineTexts.title]];
  rangeAt(sheet, headerArea).values = [[...quarantineTexts.headers]];
  applyStyles(sheet, [{ areas: [headerArea], style: cellStyles.sectionHeader }], rangesOn(sheet));
  widths.forEach((width, column) => {
    rangeAt(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
}

function freeName(taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((each) => each.toLowerCase() === name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? quarantineTexts.sheet : `${quarantineTexts.sheet} ${number}`;
    if (isFree(name)) return name;
  }
}

function keyOf(from: CellValue | undefined, content: CellValue | undefined): string {
  return JSON.stringify([String(from ?? ""), String(content ?? "")]);
}

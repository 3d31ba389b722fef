/** What was asked about sheets that may be blank, answered by the next sync. */
export interface BlankLook {
  readonly used: ReadonlyMap<string, Excel.Range>;
  readonly first: Excel.Worksheet;
  readonly firstUsed: Excel.Range;
  readonly charts: OfficeExtension.ClientResult<number>;
  readonly shapes: OfficeExtension.ClientResult<number>;
}

/** Queues the questions: whether these sheets hold anything, and whether the first one was ever touched. */
export function lookForBlankSheets(workbook: Excel.Workbook, sheets: readonly string[]): BlankLook {
  const used = new Map(sheets.map((name) => [name, loadUsed(workbook.worksheets.getItemOrNullObject(name))]));
  const first = workbook.worksheets.getFirst(true);
  first.load("name");
  const firstUsed = first.getUsedRangeOrNullObject(false).untrack();
  firstUsed.load("address");
  return { used, first, firstUsed, charts: first.charts.getCount(), shapes: first.shapes.getCount() };
}

/** Whether a sheet holds nothing, or is not there at all. */
export function isBlank({ used }: BlankLook, sheet: string): boolean {
  return used.get(sheet)?.isNullObject === true;
}

/** The sheet that a new workbook opens with, where nobody has touched it. */
export function untouchedSheet({ first, firstUsed, charts, shapes }: BlankLook): string | undefined {
  const untouched =
    firstUsed.isNullObject && charts.value === 0 && shapes.value === 0 && isDefaultName(first.name);
  return untouched ? first.name : undefined;
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  return used;
}

/** `Sheet1` in any language: Excel's own first name for a sheet. */
function isDefaultName(name: string): boolean {
  return /^\p{L}+ ?1$/u.test(name);
}

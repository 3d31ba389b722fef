import { readXlsx as readFile, type Sheet, type Workbook } from "hucre/xlsx";
import { failure, success, type Result } from "../domain/result";
import type { NamePlan, WorkbookPlan } from "../workbook/WorkbookPlan";
import { checkPackage } from "./checkPackage";
import type { FindChoices } from "./fromFileValidation";
import { listNamePrefix, listSheetName } from "./longLists";
import { parseSheetReference, type SheetReference } from "./parseSheetReference";
import { readSheet } from "./readSheet";
import { sheetIdentity } from "./sheetIdentity";
import { texts } from "./strings";

/**
 * Reads an `.xlsx` file, ours or one saved by Excel or LibreOffice, as a plan: contents, formulas with their last
 * values, formats, validations, names and set-up. Whatever is wrong with the file is one problem that names the
 * trouble and the remedy; nothing is thrown. Works in Node and in a browser.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookPlan>> {
  const checked = checkPackage(bytes);
  if (!checked.ok) return checked;
  const workbook = await parse(checked.value);
  if (workbook === null || workbook.sheets.length === 0)
    return failure([{ path: "", message: texts.damaged }]);
  return success(toPlan(workbook));
}

/** The library throws on zip data and XML that it cannot follow, and all of that comes from the file. */
async function parse(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readFile(bytes, { readStyles: true });
  } catch {
    return null;
  }
}

function toPlan(workbook: Workbook): WorkbookPlan {
  const sheets = workbook.sheets.filter(({ name }) => name !== listSheetName);
  const references = referencesOf(workbook);
  const names = namesOf(references, sheets);
  const active = workbook.sheets[workbook.activeSheet ?? 0];
  const shown = active !== undefined && isVisible(active) ? active : (sheets.find(isVisible) ?? sheets[0]);
  return {
    schema: "plan/1",
    sheets: sheets.map((sheet) =>
      readSheet(sheet, sheetIdentity(sheet.name, names), choicesIn(workbook, sheet, references)),
    ),
    names,
    active: shown?.name ?? "",
  };
}

function isVisible(sheet: Sheet): boolean {
  return sheet.hidden !== true && sheet.veryHidden !== true;
}

/** Workbook-wide names that stand for one rectangle; those that have lost it (`#REF!`) are gone. */
function referencesOf({ namedRanges }: Workbook): ReadonlyMap<string, SheetReference> {
  const found = new Map<string, SheetReference>();
  for (const { name, range, scope } of namedRanges ?? []) {
    const reference = scope === undefined && !name.startsWith("_xlnm.") ? parseSheetReference(range) : null;
    if (reference !== null) found.set(name, reference);
  }
  return found;
}

function namesOf(
  references: ReadonlyMap<string, SheetReference>,
  sheets: readonly Sheet[],
): readonly NamePlan[] {
  return [...references]
    .filter(
      ([name, { sheet }]) => !name.startsWith(listNamePrefix) && sheets.some((other) => other.name === sheet),
    )
    .map(([name, { sheet, area }]) => ({ name, sheet, area }));
}

/** Choices that stand in cells: under a workbook name, on another sheet, or on the validation's own. */
function choicesIn(
  workbook: Workbook,
  own: Sheet,
  references: ReadonlyMap<string, SheetReference>,
): FindChoices {
  return (source) => {
    const text = source.trim().replace(/^=/, "");
    const place = references.get(text) ?? parseSheetReference(text) ?? parseSheetReference(`'own'!${text}`);
    if (place === null) return null;
    const isOwn = references.get(text) === undefined && !text.includes("!");
    const sheet = isOwn ? own : workbook.sheets.find(({ name }) => name === place.sheet);
    if (sheet === undefined) return null;
    const { row, column, rows, columns } = place.area;
    const lines = sheet.rows.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
    const values = lines.filter((value) => value !== null && !(value instanceof Date)).map(String);
    return values.length === 0 ? null : values;
  };
}

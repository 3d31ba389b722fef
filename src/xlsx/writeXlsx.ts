import { writeXlsx as writeFile } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../workbook/WorkbookPlan";
import { checkPlan } from "./checkPlan";
import { defaultFont } from "./defaultFont";
import { fileNames } from "./fileNames";
import { listSheets, longLists } from "./longLists";
import { outlineLevels } from "./outlineLevels";
import { patchPackage } from "./patchPackage";
import { toFileSheet } from "./toFileSheet";

/** What a file says about itself besides its sheets. Without a time the same plan gives the same bytes. */
export interface FileProperties {
  readonly title?: string;
  readonly author?: string;
  readonly written?: Date;
}

/**
 * Writes a plan as an `.xlsx` file that Excel and LibreOffice open without working anything out again: custom
 * functions stand in it as Excel stores an add-in's, with their last values.
 * Throws `XlsxWriteError` where the plan asks for what no file can hold. Works in Node and in a browser.
 */
export async function writeXlsx(plan: WorkbookPlan, properties: FileProperties = {}): Promise<Uint8Array> {
  checkPlan(plan);
  const lists = longLists(plan);
  const activeSheet = plan.sheets.findIndex(({ name }) => name === plan.active);
  const bytes = await writeFile({
    sheets: [...plan.sheets.map((sheet) => toFileSheet(sheet, lists)), ...listSheets(lists)],
    namedRanges: fileNames(plan, lists),
    defaultFont,
    activeSheet,
    properties: {
      ...(properties.title === undefined ? {} : { title: properties.title }),
      ...(properties.author === undefined ? {} : { creator: properties.author }),
      ...(properties.written === undefined
        ? {}
        : { created: properties.written, modified: properties.written }),
    },
  });
  return patchPackage(bytes, {
    isComputed: plan.sheets.every(isComputed),
    isDated: properties.written !== undefined,
    activeSheet,
    outlineDepths: plan.sheets.map(({ outline, columns }) => ({
      rows: Math.max(0, ...outlineLevels(outline).values()),
      columns: columns.some(({ grouped }) => grouped) ? 1 : 0,
    })),
  });
}

/** Whether every formula of the sheet carries its last value. */
function isComputed(sheet: SheetPlan): boolean {
  return sheet.blocks.every(({ cells }) =>
    cells.every((line) =>
      line.every((cell) => typeof cell !== "object" || cell === null || cell.value !== undefined),
    ),
  );
}

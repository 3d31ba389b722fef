import type { WriteSheet } from "hucre/xlsx";
import { areaReference, onSheet } from "../workbook/formula/cellReference";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { encodeText } from "./encodeText";
import { toFileCell } from "./toFileCell";

/** The choices of a validation. */
export type Choices = readonly string[];

/** The sheet, out of sight, for choices that do not fit into a validation itself. A reader takes it out of the plan again. */
export const listSheetName = "Above the Line lists";

/** What the workbook names of its columns begin with. */
export const listNamePrefix = "Above_the_Line_List_";

/** Every list of the plan that needs cells of its own, each once. */
export function longLists(plan: WorkbookPlan): readonly Choices[] {
  const lists = plan.sheets
    .flatMap((sheet) => sheet.validations)
    .flatMap(({ rule }) => (rule.kind === "list" && !fitsValidation(rule.values) ? [rule.values] : []));
  return lists.filter((list, index) => lists.findIndex((other) => isSameList(other, list)) === index);
}

/** How a validation names its choices: written out, or by the name of their column. */
export function listSource(
  values: Choices,
  lists: readonly Choices[],
): { readonly values: string[] } | { readonly formula1: string } {
  const column = lists.findIndex((list) => isSameList(list, values));
  return column < 0 ? { values: [...values] } : { formula1: listName(column) };
}

/** The sheet that holds them, one column a list; none where every list fits. */
export function listSheets(lists: readonly Choices[]): WriteSheet[] {
  if (lists.length === 0) return [];
  const cells = lists.flatMap((list, column) =>
    list.map((value, row) => [`${row},${column}`, toFileCell(value, undefined)] as const),
  );
  return [{ name: listSheetName, veryHidden: true, cells: new Map(cells) }];
}

/** The workbook names of the columns. */
export function listNames(lists: readonly Choices[]): { readonly name: string; readonly range: string }[] {
  return lists.map((list, column) => ({
    name: listName(column),
    range: onSheet(listSheetName, areaReference({ row: 0, column, rows: list.length, columns: 1 })),
  }));
}

/** Excel keeps 255 characters of choices in a validation, divides them at commas and drops spaces around them. */
function fitsValidation(values: Choices): boolean {
  if (values.join(",").length > 255) return false;
  return values.every(
    (value) => value === value.trim() && value === encodeText(value) && !/[",\p{Cc}]/u.test(value),
  );
}

function listName(column: number): string {
  return `${listNamePrefix}${column + 1}`;
}

function isSameList(one: Choices, other: Choices): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

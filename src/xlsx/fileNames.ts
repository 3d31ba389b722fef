import { areaReference, columnLetters, onSheet } from "../workbook/formula/cellReference";
import type { SheetPlan, WorkbookPlan } from "../workbook/WorkbookPlan";
import { listNames, type Choices } from "./longLists";

/** A name in the file; with `scope` it belongs to that sheet. */
export interface FileName {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
}

/**
 * Every name of the file: the plan's own, the hidden lists', and the reserved ones for printing and filtering.
 * Sheet names are always quoted; the library would leave `1.1!$6:$6` bare, which Excel has to repair.
 */
export function fileNames(plan: WorkbookPlan, lists: readonly Choices[]): FileName[] {
  return [
    ...plan.names.map(({ name, sheet, area }) => ({ name, range: onSheet(sheet, areaReference(area)) })),
    ...listNames(lists),
    ...plan.sheets.flatMap(sheetNames),
  ];
}

function sheetNames({ name: scope, print, filter }: SheetPlan): FileName[] {
  const rows = print?.repeatRows;
  const columns = print?.repeatColumns;
  const titles = [
    ...(columns === undefined ? [] : [`$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`]),
    ...(rows === undefined ? [] : [`$${rows.from + 1}:$${rows.to + 1}`]),
  ];
  return [
    ...(filter === undefined ? [] : [reserved("_FilterDatabase", scope, areaReference(filter))]),
    ...(print?.area === undefined ? [] : [reserved("Print_Area", scope, areaReference(print.area))]),
    ...(titles.length === 0 ? [] : [reserved("Print_Titles", scope, ...titles)]),
  ];
}

function reserved(name: string, scope: string, ...references: readonly string[]): FileName {
  return {
    name: `_xlnm.${name}`,
    range: references.map((reference) => onSheet(scope, reference)).join(","),
    scope,
  };
}

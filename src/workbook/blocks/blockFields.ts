import { isCaseBlock } from "../cases/caseSheets";
import type { CellValue } from "../InspectionHost";
import { findLog } from "../logBlocks";
import { blockNames, checklistColumns, inspectionColumns, rollUpColumns, standardColumns } from "../names";

/** The columns under one of our names, from its left edge; `id`, or a log's first, tells rows apart. */
export function blockFields(block: string): readonly string[] {
  if (isStandard(block)) return standardColumns;
  if (block === blockNames.inspection) return inspectionColumns;
  if (block === blockNames.checklist) return checklistColumns;
  if (block === blockNames.reportText) return ["id", "text"];
  if (block === blockNames.record) return ["id", "value"];
  if (block === blockNames.domains) return rollUpColumns;
  // The columns of a case sheet are told by its header; this much every one has.
  if (isCaseBlock(block)) return ["id"];
  return findLog(block)?.columns ?? [];
}

/** The column that tells the rows of a block apart; -1 where it has none. */
export function identityColumn(fields: readonly string[]): number {
  return fields.findIndex((field) => field === "id" || field === "number");
}

/**
 * The columns as they stand in a workbook: one that was not brought up to date has those of its layout, and those of a
 * case sheet stand in the first row of its block, wherever they were moved.
 */
export function fieldsOfWidth(
  block: string,
  width: number,
  header: readonly unknown[] = [],
): readonly string[] {
  if (isCaseBlock(block)) return header.map((cell) => String(cell ?? "").trim());
  return isStandard(block) && width === formerStandardColumns.length
    ? formerStandardColumns
    : blockFields(block);
}

/** The same from the values of a block. */
export function fieldsIn(block: string, values: readonly (readonly CellValue[])[]): readonly string[] {
  return fieldsOfWidth(block, values[0]?.length ?? 0, values[0]);
}

/** The rows of a block with the columns of today's layout; those that its workbook does not have yet are blank. */
export function withTodaysColumns(
  block: string,
  values: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  if (isCaseBlock(block)) return values;
  const fields = blockFields(block);
  const actual = fieldsOfWidth(block, values[0]?.length ?? fields.length);
  if (actual === fields) return values;
  const from = fields.map((field) => actual.indexOf(field));
  return values.map((line) => from.map((column) => line[column] ?? ""));
}

/** Up to `workbook/2` a standard's block had no columns for evidence. */
const formerStandardColumns = standardColumns.filter(
  (field) => field !== "for" && field !== "against" && field !== "sources",
);

function isStandard(block: string): boolean {
  return block.startsWith(blockNames.standard(""));
}

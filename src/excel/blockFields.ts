import { blockNames, decisionColumns, inspectionColumns, standardColumns } from "../workbook/names";

/** The columns under one of our names, from its left edge; `id`, or the log's `number`, tells rows apart. */
export function blockFields(block: string): readonly string[] {
  if (block.startsWith(blockNames.standard(""))) return standardColumns;
  if (block === blockNames.inspection) return inspectionColumns;
  if (block === blockNames.reportText) return ["id", "text"];
  if (block === blockNames.record) return ["id", "value"];
  if (block === blockNames.decisions) return decisionColumns;
  return [];
}

/** The column that tells the rows of a block apart; -1 where it has none. */
export function identityColumn(fields: readonly string[]): number {
  return fields.findIndex((field) => field === "id" || field === "number");
}

import { blockNames, inspectionColumns, standardColumns } from "../workbook/names";

/** The columns under one of our names, from its left edge; `id` is the one that tells rows apart. */
export function blockFields(block: string): readonly string[] {
  if (block.startsWith(blockNames.standard(""))) return standardColumns;
  if (block === blockNames.inspection) return inspectionColumns;
  if (block === blockNames.reportText) return ["id", "text"];
  if (block === blockNames.record) return ["id", "value"];
  return [];
}

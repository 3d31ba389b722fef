import type { CellValue, Edit, NamedBlocks } from "../workbook/InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "../workbook/names";

/**
 * The workbook's values as they will be once the edits are written, so that the pane can show the
 * consequences at once, through the same reading and the same rules as after a real read.
 * An edit whose row or column is not there changes nothing.
 */
export function withEdits(blocks: NamedBlocks, edits: readonly Edit[]): NamedBlocks {
  return edits.reduce(withEdit, blocks);
}

function withEdit(blocks: NamedBlocks, edit: Edit): NamedBlocks {
  const rows = blocks[edit.block];
  const columns: readonly string[] =
    edit.block === blockNames.inspection ? inspectionColumns : standardColumns;
  const column = columns.indexOf(edit.field);
  const identity = columns.indexOf("id");
  if (rows === undefined || rows === null || column < 0) return blocks;
  const value = edit.value ?? "";
  return {
    ...blocks,
    [edit.block]: rows.map((row) => (row[identity] === edit.row ? replaced(row, column, value) : row)),
  };
}

function replaced(row: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

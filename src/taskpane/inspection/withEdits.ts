import { fieldsIn, identityColumn } from "../../workbook/blocks/blockFields";
import type { AppendedRow, CellValue, Edit, NamedBlocks, Place } from "../../workbook/InspectionHost";
import { spareRowsIn } from "../../workbook/blocks/logRows";

/**
 * The workbook's values as they will be once the edits are written, so that the pane can show the
 * consequences at once, through the same reading and the same rules as after a real read.
 * An edit whose row or column is not there changes nothing.
 */
export function withEdits(blocks: NamedBlocks, edits: readonly Edit[]): NamedBlocks {
  return edits.reduce(withEdit, blocks);
}

/** The edits but for those that were left. */
export function without(edits: readonly Edit[], left: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => !left.includes(edit));
}

/** The values with rows added to a log: behind its last row and above the blank rows for typing. */
export function withRows(blocks: NamedBlocks, block: string, added: readonly AppendedRow[]): NamedBlocks {
  const rows = blocks[block];
  if (rows === undefined || rows === null) return blocks;
  const values = added.map((row) => row.map((cell) => cell ?? ""));
  const end = rows.length - spareRowsIn(block, rows) - 1;
  return { ...blocks, [block]: [...rows.slice(0, end), ...values, ...rows.slice(end)] };
}

/** Whether an entry is in its place already. */
export function holdsEdit(blocks: NamedBlocks, edit: Edit): boolean {
  const { column, identity } = columnsAt(blocks, edit);
  const row = blocks[edit.block]?.find((cells) => cells[identity] === edit.row);
  return row !== undefined && column >= 0 && row[column] === (edit.value ?? "");
}

function withEdit(blocks: NamedBlocks, edit: Edit): NamedBlocks {
  const rows = blocks[edit.block];
  const { column, identity } = columnsAt(blocks, edit);
  if (rows === undefined || rows === null || column < 0) return blocks;
  const value = edit.value ?? "";
  return {
    ...blocks,
    [edit.block]: rows.map((row) => (row[identity] === edit.row ? replaced(row, column, value) : row)),
  };
}

function columnsAt(
  blocks: NamedBlocks,
  { block, field }: Place,
): { readonly column: number; readonly identity: number } {
  const columns = fieldsIn(block, blocks[block] ?? []);
  return { column: columns.indexOf(field), identity: identityColumn(columns) };
}

function replaced(row: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

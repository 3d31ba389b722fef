import { HostError, type Edit } from "../../workbook/InspectionHost";
import { fieldOffset, rowOffset, type KnownBlock } from "../KnownWorkbook";
import { strings } from "../strings";

/** Entries for cells that stand one below the other, written in one go. */
export interface Write {
  /** Offsets of the first cell inside the block. */
  readonly row: number;
  readonly column: number;
  readonly edits: readonly Edit[];
}

/** Where each entry goes inside its block, neighbours taken together. Throws a `HostError` for a row that is gone. */
export function planWrites(block: KnownBlock, edits: readonly Edit[]): readonly Write[] {
  const cells = edits
    .filter((edit) => edit.block === block.name)
    .map((edit) => ({ edit, row: rowOf(block, edit), column: fieldOffset(block, edit.field) }))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const writes: { row: number; column: number; edits: Edit[] }[] = [];
  for (const { edit, row, column } of cells) {
    const last = writes[writes.length - 1];
    if (last !== undefined && last.column === column && last.row + last.edits.length === row)
      last.edits.push(edit);
    else writes.push({ row, column, edits: [edit] });
  }
  return writes;
}

function rowOf(block: KnownBlock, edit: Edit): number {
  const row = rowOffset(block, edit.row);
  if (row < 0) throw new HostError("RowNotFound", strings.refusal.rowGone(edit.row, block.name));
  return row;
}

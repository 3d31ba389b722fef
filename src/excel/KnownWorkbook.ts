import { isCaseBlock } from "../workbook/cases/caseSheets";
import { HostError } from "../workbook/InspectionHost";
import type { Area } from "../workbook/WorkbookPlan";
import { strings } from "./strings";

/** Where a block stood when it was last read, and the identities of its rows. */
export interface KnownBlock {
  readonly name: string;
  /** Excel's id of the sheet, which survives renaming. */
  readonly sheetId: string;
  readonly area: Area;
  readonly fields: readonly string[];
  readonly rows: readonly string[];
}

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** The workbook's shape as of the last read: enough to tell what an event is about without asking Excel. */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  readonly blocks: readonly KnownBlock[];
  /** False once rows or sheets have moved since: events are then told without a place. */
  readonly trusted: boolean;
}

export const nothingKnown: KnownWorkbook = { sheets: [], blocks: [], trusted: true };

/** Offset of a row inside a block; -1 where it is not. */
export function rowOffset(block: KnownBlock, row: string): number {
  return block.rows.indexOf(row);
}

/** Offset of a field inside a block; an unknown one is a mistake in the code, but for a column of cases that was deleted. */
export function fieldOffset(block: KnownBlock, field: string): number {
  const offset = block.fields.indexOf(field);
  if (offset >= 0) return offset;
  if (isCaseBlock(block.name)) throw new HostError("ColumnNotFound", strings.refusal.columnGone(field));
  throw new Error(`${block.name} has no column ${field}`);
}

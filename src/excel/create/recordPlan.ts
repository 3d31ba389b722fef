import type { RecordState } from "../../workbook/planRecordSheet";
import type { RecordKey } from "../../workbook/record/recordKeys";
import type { CellContent, SheetPlan } from "../../workbook/WorkbookPlan";

const stateKey: RecordKey = "state";

/** The record sheet with its state row saying something else. */
export function withRecordState(record: SheetPlan, state: RecordState): SheetPlan {
  return {
    ...record,
    blocks: record.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => (isStateRow(line) ? [stateKey, state, ...line.slice(2)] : line)),
    })),
  };
}

/** Where the state's value stands, zero-based; a record without one is a mistake in the plan. */
export function recordStateCell(record: SheetPlan): { readonly row: number; readonly column: number } {
  for (const block of record.blocks) {
    const index = block.cells.findIndex(isStateRow);
    if (index >= 0) return { row: block.row + index, column: block.column + 1 };
  }
  throw new Error("The plan's record sheet has no state");
}

function isStateRow(line: readonly CellContent[]): boolean {
  return line[0] === stateKey;
}

import { isComputedCaseField } from "../../domain/cases/caseFields";
import { isCaseBlock } from "../cases/caseSheets";
import type { CellValue } from "../InspectionHost";
import { findLog } from "../logBlocks";

type Row = readonly CellValue[];

/** How many blank rows for typing stand at the end of a log, above its closing row. */
export function spareRowsIn(block: string, rows: readonly Row[]): number {
  const worked = workedOut(block, rows[0]);
  let count = 0;
  for (let index = rows.length - 2; index > 0; index -= 1) {
    const isBlank = rows[index]?.every((cell, column) => cell === "" || worked.has(column)) ?? true;
    if (!isBlank) break;
    count += 1;
  }
  return count;
}

/**
 * Whether a row still holds what it held when it was read; what the sheet works out is not compared. `header` tells the
 * columns of a case sheet.
 */
export function holdsStill(block: string, was: Row, now: Row, header: Row = []): boolean {
  const worked = workedOut(block, header);
  return was.length === now.length && was.every((cell, column) => worked.has(column) || cell === now[column]);
}

/** The columns of a log that hold formulas. */
export function workedOut(block: string, header: Row = []): ReadonlySet<number> {
  if (isCaseBlock(block))
    return new Set(header.flatMap((cell, column) => (isComputedCaseField(String(cell)) ? [column] : [])));
  const log = findLog(block);
  const fields = Object.keys(log?.formulas?.(0) ?? {});
  return new Set(fields.map((field) => log?.columns.indexOf(field) ?? -1));
}

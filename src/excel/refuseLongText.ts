import { HostError } from "../workbook/InspectionHost";
import type { SheetPlan } from "../workbook/WorkbookPlan";
import { toAddress } from "./address";
import { asCellText, longestText } from "./asCellText";
import { strings } from "./strings";

/**
 * Stops before anything is sent when a text does not fit a cell; Excel would stop half way through.
 * An apostrophe that keeps it text counts: whether Excel counts it is not said, so one character is given up.
 */
export function refuseLongText(where: string, text: unknown): void {
  if (typeof text !== "string") return;
  const apostrophe = asCellText(text).length - text.length;
  if (text.length + apostrophe <= longestText) return;
  throw new HostError("TextTooLong", strings.refusal.tooLong(where, text.length, longestText - apostrophe));
}

/** The same for every cell of the sheets. */
export function refuseLongTexts(sheets: readonly SheetPlan[]): void {
  for (const { name, blocks } of sheets) {
    for (const block of blocks) {
      block.cells.forEach((line, row) => {
        line.forEach((content, column) => {
          refuseLongText(`${name}, cell ${cellAt(block.row + row, block.column + column)}`, content);
        });
      });
    }
  }
}

function cellAt(row: number, column: number): string {
  return toAddress({ row, column, rows: 1, columns: 1 });
}

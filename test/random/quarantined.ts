import { quarantineTexts } from "../../src/workbook/integrity/strings";
import { contentOf, type Engine } from "./Engine";

/** What is listed on the quarantine sheet. */
export function quarantined(engine: Engine): ReadonlySet<string> {
  const matrix = engine.workbook.getSheetBySheetName(quarantineTexts.sheet)?.getCellMatrix();
  const rows = Array.from({ length: matrix?.getLength() ?? 0 }, (_, row) => row);
  return new Set(rows.map((row) => String(contentOf(matrix?.getValue(row, 1)))));
}

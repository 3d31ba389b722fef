import type { CellValue } from "../InspectionHost";
import { isFormula } from "./isFormula";
import type { PlannedRow } from "./PlannedSheet";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { SurveyedSheet, WorkbookSurvey } from "./WorkbookSurvey";

/** One of our rows that someone moved to another place. */
export interface StrayRow {
  readonly sheet: SurveyedSheet;
  readonly row: number;
  readonly idColumn: number;
  /** Its entries, by planned column. */
  readonly entries: ReadonlyMap<number, CellValue>;
}

/** Looks on the other sheets for a row with this identity and its label where the plan has it beside it. */
export function findStrayRow(
  { sheets }: WorkbookSurvey,
  { planned, sheet: home }: PlacedSheet,
  wanted: PlannedRow,
): StrayRow | null {
  const label = wanted.cells.findIndex(
    (cell, column) => typeof cell === "string" && column !== planned.idColumn && !wanted.entries.has(column),
  );
  for (const sheet of sheets) {
    if (sheet.area === null || sheet === home) continue;
    const read = cellReader(sheet);
    const { row: top, column: left } = sheet.area;
    for (const [index, line] of sheet.formulas.entries())
      for (const [offset, cell] of line.entries()) {
        if (cell !== wanted.identity) continue;
        const [row, idColumn] = [top + index, left + offset];
        const at = (column: number): CellValue => read(row, idColumn - planned.idColumn + column);
        if (label < 0 || String(at(label)).trim() !== String(wanted.cells[label]).trim()) continue;
        const entries = new Map(
          [...wanted.entries].flatMap((column): [number, CellValue][] => {
            const value = at(column);
            return value === "" || isFormula(value) ? [] : [[column, value]];
          }),
        );
        return { sheet, row, idColumn, entries };
      }
  }
  return null;
}

import { withTodaysColumns } from "./blockFields";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../WorkbookPlan";

/** What a host would read back under each name right after writing the plan: formulas by the values they carry. */
export function blocksOfPlan(plan: WorkbookPlan): NamedBlocks {
  return Object.fromEntries(
    plan.names.map(({ name, sheet, area }) => {
      const found = plan.sheets.find((candidate) => candidate.name === sheet);
      return [name, found === undefined ? null : withTodaysColumns(name, valuesOf(found, area))];
    }),
  );
}

/** The values of a rectangle of a planned sheet, row by row; an empty cell is `""`. */
export function valuesOf(sheet: SheetPlan, area: Area): readonly (readonly CellValue[])[] {
  return contentsOf(sheet, area).map((line) => line.map((cell) => (cell === null ? "" : valueOf(cell))));
}

/** What a planned sheet holds in a rectangle, row by row; later blocks win and `null` leaves a cell alone. */
export function contentsOf(sheet: SheetPlan, area: Area): readonly (readonly CellContent[])[] {
  const contents = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellContent => null),
  );
  for (const block of sheet.blocks) {
    block.cells.forEach((line, lineIndex) => {
      const row = contents[block.row + lineIndex - area.row];
      line.forEach((cell, cellIndex) => {
        const column = block.column + cellIndex - area.column;
        if (row !== undefined && cell !== null && column >= 0 && column < area.columns) row[column] = cell;
      });
    });
  }
  return contents;
}

function valueOf(cell: Exclude<CellContent, null>): CellValue {
  return typeof cell === "object" ? (cell.value ?? "") : cell;
}

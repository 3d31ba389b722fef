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
  return contentsOf(sheet, area).map((line) => line.map(valueOf));
}

/** What a planned sheet holds in a rectangle, row by row; later blocks win and `null` leaves a cell alone. */
export function contentsOf(sheet: SheetPlan, area: Area): readonly (readonly CellContent[])[] {
  const contents = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellContent => null),
  );
  for (const block of sheet.blocks) {
    const from = Math.max(0, area.column - block.column);
    block.cells.forEach((line, lineIndex) => {
      const row = contents[block.row + lineIndex - area.row];
      if (row === undefined) return;
      const to = Math.min(line.length, area.column + area.columns - block.column);
      for (let index = from; index < to; index += 1) {
        const cell = line[index];
        if (cell !== null && cell !== undefined) row[block.column + index - area.column] = cell;
      }
    });
  }
  return contents;
}

/** What a host shows in a cell; an empty one is `""`. */
export function valueOf(cell: CellContent): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? (cell.value ?? "") : cell;
}

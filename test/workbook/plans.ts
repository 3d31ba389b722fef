import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection, InspectionDetails } from "../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../src/packs";
import type { CellValue, NamedBlocks } from "../../src/workbook/InspectionHost";
import { blocksOfPlan, valuesOf } from "../../src/workbook/blocks/blocksOfPlan";
import { blockNames, inspectionColumns, standardColumns } from "../../src/workbook/names";
import type { Area, SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { planOnce } from "../support/planOnce";

export const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };

/** The plan of an inspection in which nothing but what is given was entered. */
export function planOf(
  entries: Partial<Inspection> = {},
  details: Partial<InspectionDetails> = {},
): WorkbookPlan {
  return planOnce(pack, { ...blankInspection(pack, details), ...entries }, stamp);
}

export function blocksOf(
  entries: Partial<Inspection> = {},
  details: Partial<InspectionDetails> = {},
): NamedBlocks {
  return blocksOfPlan(planOf(entries, details));
}

export function sheetOf(plan: WorkbookPlan, id: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}`);
  return found;
}

/** Every value of a sheet as text, row by row. */
export function shownRows(sheet: SheetPlan): readonly (readonly string[])[] {
  const rows = Math.max(...sheet.blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...sheet.blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  return valuesOf(sheet, { row: 0, column: 0, rows, columns }).map((row) => row.map(String));
}

/** The blocks with one cell typed over. */
export function typed(
  blocks: NamedBlocks,
  block: string,
  row: string,
  field: string,
  value: CellValue,
): NamedBlocks {
  const columns: readonly string[] = block === blockNames.inspection ? inspectionColumns : standardColumns;
  const [column, id] = [columns.indexOf(field), columns.indexOf("id")];
  return {
    ...blocks,
    [block]: (blocks[block] ?? []).map((cells) =>
      cells[id] === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
    ),
  };
}

/** Each cell of an area as `row,column`. */
export function cellsIn({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)},${column + (index % columns)}`;
  });
}

import type { CellValue, NamedBlocks } from "../InspectionHost";
import { logOnSheet } from "../logBlocks";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";

/**
 * The values under our names as they would be read were every name, column and identity in its place: what the
 * workbook says, however it was damaged. Rows that are there twice count once.
 */
export function blocksOfPlacement(placed: readonly PlacedSheet[]): NamedBlocks {
  return Object.fromEntries(placed.map((each) => [each.planned.name.name, linesOf(each)]));
}

function linesOf({
  planned,
  sheet,
  columns,
  rows,
  plannedAt,
}: PlacedSheet): readonly (readonly CellValue[])[] {
  const { area } = planned.name;
  const read = cellReader({ area: sheet.area, formulas: sheet.values });
  const here = planned.rows.flatMap(({ row }) => {
    const now = row >= area.row && row < area.row + area.rows ? rows.get(row) : undefined;
    return now === undefined ? [] : [now];
  });
  const listed = logOnSheet(planned.plan.id) === undefined ? here : between(here);
  return listed.map((row) =>
    Array.from({ length: area.columns }, (_, index): CellValue => {
      const column = area.column + index;
      const actual = columns[column];
      const identity = planned.byRow.get(plannedAt.get(row) ?? -1)?.identity ?? "";
      if (column === planned.idColumn && identity !== "") return identity;
      return actual === null || actual === undefined ? "" : read(row, actual);
    }),
  );
}

/** Every row of a log, from its header to its closing row. */
function between(rows: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

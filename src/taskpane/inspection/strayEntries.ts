import { fieldsIn, identityColumn } from "../../workbook/blocks/blockFields";
import type { CellValue, Edit, NamedBlocks, Place } from "../../workbook/InspectionHost";

/** A row that may hold an entry which was meant for another one. */
export interface Stray {
  readonly place: Place;
  /** The row it was meant for. */
  readonly meant: string;
  readonly held: CellValue;
  readonly holds: CellValue;
}

/**
 * Where entries may have ended up that Excel never answered for: rows of the same block whose cell in the same column holds
 * the entry now and held something else before, if rows of the block have moved meanwhile. It is a hint and no proof:
 * somebody may have entered the same there.
 * @param before - the values known when the entries were sent
 */
export function strayEntries(
  before: NamedBlocks,
  now: NamedBlocks,
  edits: readonly Edit[],
): readonly Stray[] {
  return edits.flatMap((edit) => {
    const [known, found] = [cellsOf(before, edit), cellsOf(now, edit)];
    if (JSON.stringify([...known.keys()]) === JSON.stringify([...found.keys()])) return [];
    const value = edit.value ?? "";
    return [...found].flatMap(([row, holds]): readonly Stray[] => {
      const held = known.get(row);
      const isHit = row !== edit.row && holds === value && held !== undefined && held !== value;
      return isHit ? [{ place: { ...edit, row }, meant: edit.row, held, holds }] : [];
    });
  });
}

/** Whether the cell still holds what it may have been given by mistake. */
export function isStillThere({ place, holds }: Stray, now: NamedBlocks): boolean {
  return cellsOf(now, place).get(place.row) === holds;
}

/** What stands in the column of a place, by row, in the order of the rows. */
function cellsOf(blocks: NamedBlocks, { block, field }: Place): ReadonlyMap<string, CellValue> {
  const rows = blocks[block] ?? [];
  const fields = fieldsIn(block, rows);
  const [column, identity] = [fields.indexOf(field), identityColumn(fields)];
  const told = rows.filter((cells) => (cells[identity] ?? "") !== "");
  return new Map(told.map((cells) => [String(cells[identity]), cells[column] ?? ""]));
}

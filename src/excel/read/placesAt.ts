import type { Place } from "../../workbook/InspectionHost";
import type { Area } from "../../workbook/WorkbookPlan";
import { parseAddress } from "../address";
import type { KnownBlock, KnownWorkbook } from "../KnownWorkbook";

/**
 * The known cells an event is about, of every area of its address; rows without identity are passed over.
 * `unknown` where rows may have changed places: identities are among the cells, or the address names no cells.
 */
export function placesAt(
  known: KnownWorkbook,
  sheetId: string,
  address: string,
): readonly Place[] | "unknown" {
  const blocks = known.blocks.filter((block) => block.sheetId === sheetId);
  const places: Place[] = [];
  for (const part of address.split(",")) {
    const area = parseAddress(part)?.area;
    if (area === undefined) return "unknown";
    places.push(...blocks.flatMap((block) => placesIn(block, area)));
  }
  return places.some(({ field }) => field === "id") ? "unknown" : places;
}

/** The block, and the row of it, in which an address begins. */
export function blockRowAt(
  known: KnownWorkbook,
  sheetId: string,
  address: string,
): { readonly block: KnownBlock; readonly row: string | undefined } | undefined {
  // A selection of several areas begins with its first.
  const area = parseAddress(address.split(",")[0] ?? "")?.area;
  if (area === undefined) return undefined;
  const block = known.blocks.find((each) => each.sheetId === sheetId && contains(each.area, area));
  if (block === undefined) return undefined;
  return { block, row: block.rows[area.row - block.area.row] || undefined };
}

function placesIn({ name, area, fields, rows }: KnownBlock, changed: Area): readonly Place[] {
  return rows.flatMap((row, down) => {
    const isChanged = isWithin(area.row + down, changed.row, changed.rows);
    if (row === "" || !isChanged) return [];
    const touched = fields.filter((_field, right) =>
      isWithin(area.column + right, changed.column, changed.columns),
    );
    return touched.map((field) => ({ block: name, row, field }));
  });
}

function contains(outer: Area, { row, column }: Area): boolean {
  return isWithin(row, outer.row, outer.rows) && isWithin(column, outer.column, outer.columns);
}

function isWithin(line: number, first: number, count: number): boolean {
  return line >= first && line < first + count;
}

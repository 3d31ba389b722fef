import type { Place } from "../workbook/InspectionHost";
import type { Area } from "../workbook/WorkbookPlan";
import { parseAddress } from "./address";
import type { KnownBlock, KnownWorkbook } from "./KnownWorkbook";

/** The one known cell an event is about; `undefined` for several cells, for none of ours and for rows without identity. */
export function placeAt(known: KnownWorkbook, sheetId: string, address: string): Place | undefined {
  const area = parseAddress(address)?.area;
  if (area === undefined || area.rows !== 1 || area.columns !== 1) return undefined;
  const found = blockRowAt(known, sheetId, address);
  if (found?.row === undefined) return undefined;
  const field = found.block.fields[area.column - found.block.area.column];
  return field === undefined ? undefined : { block: found.block.name, row: found.row, field };
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

function contains(outer: Area, { row, column }: Area): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}

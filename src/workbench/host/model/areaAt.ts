import type { Area } from "../../../workbook/WorkbookPlan";
import { parseAddress } from "../engine/address";
import { wholeSheet } from "../engine/areas";
import { invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";

/**
 * The cells of a sheet under an address, or under a name for cells of it; the whole sheet where nothing is given.
 * @throws ExcelError `InvalidArgument` for anything else, and for cells of another sheet
 */
export function areaAt({ engine, names }: HostContext, sheetId: string, text: unknown): Area {
  if (text === null || text === undefined || text === "") return wholeSheet;
  if (typeof text !== "string") throw invalidArgument("an address");
  const address = parseAddress(text);
  if (address) {
    const sheet = engine.sheet(sheetId).getName().toLowerCase();
    if (address.sheet === undefined || address.sheet.toLowerCase() === sheet) return address.area;
    throw invalidArgument(`the address ${text} on another worksheet`);
  }
  const name = names.find(text, sheetId) ?? names.find(text, null);
  const place = name && names.area(name);
  if (place?.sheetId === sheetId) return place.area;
  throw invalidArgument(`the address ${text}`);
}

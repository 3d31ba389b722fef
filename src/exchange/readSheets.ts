import { readXlsx, type CellValue as FileValue, type Sheet } from "hucre/xlsx";
import { failure, success, type Result } from "../domain/result";
import type { CellValue } from "../workbook/InspectionHost";
import { checkPackage } from "../xlsx/checkPackage";
import { hasContent } from "./contentWidth";
import { texts } from "./strings";
import type { TableRow } from "./Table";

const mostSheets = 200;
const dayLength = 86_400_000;

/** A sheet with something on it, as values. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly remarks: readonly string[];
}

/**
 * Reads the sheets of an `.xlsx` file as values, after a look at what unpacking it would do. A formula counts as the
 * value stored with it; nothing is worked out.
 */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly ReadSheet[]>> {
  const checked = checkPackage(bytes);
  if (!checked.ok) return checked;
  const sheets = await parse(checked.value);
  if (sheets === null) return failure([{ path: "", message: texts.damaged }]);
  if (sheets.length > mostSheets)
    return failure([{ path: "", message: texts.tooManySheets(sheets.length, mostSheets) }]);
  return success(sheets.map(toSheet).filter(({ rows }) => rows.some(hasContent)));
}

/** The library throws on XML that it cannot follow, and all of that comes from the file. */
async function parse(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    return (await readXlsx(bytes)).sheets;
  } catch {
    return null;
  }
}

function toSheet({ name, rows, cells }: Sheet): ReadSheet {
  const formulas = [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  const open = formulas.filter(({ value }) => value === null).length;
  const known = formulas.length - open;
  return {
    name,
    rows: rows.map((row, index) => ({ line: index + 1, cells: row.map(toValue), trouble: "" })),
    remarks: [...(known > 0 ? [texts.formulas(known)] : []), ...(open > 0 ? [texts.notWorkedOut(open)] : [])],
  };
}

/** A day becomes an ISO date, a time of day stays with it; before 1900 there is only a time. */
function toValue(value: FileValue): CellValue {
  if (value === null) return "";
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return "";
  const iso = value.toISOString();
  if (value.getUTCFullYear() < 1900) return iso.slice(11, 16);
  return value.getTime() % dayLength === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

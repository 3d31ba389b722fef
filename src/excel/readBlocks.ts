import type { CellValue, NamedBlocks } from "../workbook/InspectionHost";
import { parseAddress } from "./address";
import { fieldsOfWidth, identityColumn, withTodaysColumns } from "../workbook/blockFields";
import type { KnownBlock, KnownSheet, KnownWorkbook } from "./KnownWorkbook";

export interface Reading {
  readonly values: NamedBlocks;
  readonly known: KnownWorkbook;
}

/** Reads the values under our names, and where they stand, in one round trip. */
export async function readBlocks(context: Excel.RequestContext, names: readonly string[]): Promise<Reading> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const ranges = names.map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load("values,address");
    return { name, range };
  });
  await context.sync();
  const sheets = workbook.worksheets.items.map(toKnownSheet);
  const found = ranges.flatMap(({ name, range }) =>
    range.isNullObject ? [] : [{ name, address: range.address, values: toCellValues(range.values) }],
  );
  const values = Object.fromEntries(names.map((name): [string, NamedBlocks[string]] => [name, null]));
  for (const block of found) values[block.name] = withTodaysColumns(block.name, block.values);
  return {
    values,
    known: { sheets, blocks: found.flatMap((block) => toKnownBlock(block, sheets)), trusted: true },
  };
}

export function toKnownSheet({ id, name, visibility }: Excel.Worksheet): KnownSheet {
  return { id, name, visible: visibility === "Visible" };
}

/** Excel may answer `null` for a cell it cannot give; for us that is an empty one. */
export function toCellValues(values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return values.map((line) => line.map(toCellValue));
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return "";
}

interface FoundBlock {
  readonly name: string;
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
}

function toKnownBlock(
  { name, address, values }: FoundBlock,
  sheets: readonly KnownSheet[],
): readonly KnownBlock[] {
  const place = parseAddress(address);
  const sheet = sheets.find((each) => each.name === place?.sheet);
  if (place === undefined || sheet === undefined) return [];
  const fields = fieldsOfWidth(name, place.area.columns);
  return [{ name, sheetId: sheet.id, area: place.area, fields, rows: identitiesIn(values, fields) }];
}

/** The identity column's texts, top to bottom. */
export function identitiesIn(
  values: readonly (readonly CellValue[])[],
  fields: readonly string[],
): readonly string[] {
  const column = identityColumn(fields);
  return values.map((line) => String(line[column] ?? ""));
}

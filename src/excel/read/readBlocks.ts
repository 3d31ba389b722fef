import { HostError, type CellValue, type NamedBlocks } from "../../workbook/InspectionHost";
import { findLog } from "../../workbook/logBlocks";
import { isCaseBlock } from "../../workbook/cases/caseSheets";
import { parseAddress } from "../address";
import {
  blockFields,
  fieldsOfWidth,
  identityColumn,
  withTodaysColumns,
} from "../../workbook/blocks/blockFields";
import type { KnownBlock, KnownSheet, KnownWorkbook } from "../KnownWorkbook";
import { strings } from "../strings";

export interface Reading {
  readonly values: NamedBlocks;
  readonly known: KnownWorkbook;
}

/** Rows of a log that is read apart, in one round trip: Excel on the web answers with 5 MB at most. */
const rowsABatch = 2000;

/** Readings begun anew because rows came in between the parts of a long log. */
const attempts = 3;

/** Reads the values under our names, and where they stand, in one round trip; long logs in further ones. */
export async function readBlocks(context: Excel.RequestContext, names: readonly string[]): Promise<Reading> {
  return readAgain(context, names, attempts);
}

async function readAgain(
  context: Excel.RequestContext,
  names: readonly string[],
  left: number,
): Promise<Reading> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const ranges = names.map((name) => {
    const range = blockOrNull(context, name);
    if (findLog(name)?.apart !== true) {
      range.load("values,address");
      return { name, range, part: range };
    }
    range.load("address");
    const part = partOf(range, 0);
    part.load("values");
    return { name, range, part };
  });
  await context.sync();
  const sheets = workbook.worksheets.items.map(toKnownSheet);
  const first = ranges.flatMap(({ name, range, part }) =>
    range.isNullObject || part.isNullObject
      ? []
      : [{ name, address: range.address, values: toCellValues(part.values) }],
  );
  const found = await readRest(context, first);
  if (found === null) {
    if (left > 1) return readAgain(context, names, left - 1);
    throw new HostError("RowsMoving", strings.refusal.keepsMoving);
  }
  const values = Object.fromEntries(names.map((name): [string, NamedBlocks[string]] => [name, null]));
  for (const block of found) values[block.name] = withTodaysColumns(block.name, block.values);
  return {
    values,
    known: { sheets, blocks: found.flatMap((block) => toKnownBlock(block, sheets)), trusted: true },
  };
}

/** The rows that did not fit into the answers so far; `null` where rows came or went meanwhile. */
async function readRest(
  context: Excel.RequestContext,
  blocks: readonly FoundBlock[],
): Promise<readonly FoundBlock[] | null> {
  const rowsOf = ({ address, values }: FoundBlock): number =>
    parseAddress(address)?.area.rows ?? values.length;
  const short = blocks.filter((block) => block.values.length < rowsOf(block));
  if (short.length === 0) return blocks;
  const asked = short.map((block) => {
    const range = blockOrNull(context, block.name);
    range.load("address");
    const part = partOf(range, block.values.length);
    part.load("values");
    return { block, range, part };
  });
  await context.sync();
  const hasMoved = asked.some(
    ({ block, range, part }) => range.isNullObject || part.isNullObject || range.address !== block.address,
  );
  if (hasMoved) return null;
  const grown = new Map(
    asked.map(({ block, part }) => [block.name, [...block.values, ...toCellValues(part.values)]]),
  );
  return readRest(
    context,
    blocks.map((block) => ({ ...block, values: grown.get(block.name) ?? block.values })),
  );
}

function partOf(range: Excel.Range, from: number): Excel.Range {
  const part = range
    .getRow(0)
    .untrack()
    .getOffsetRange(from, 0)
    .untrack()
    .getResizedRange(rowsABatch - 1, 0)
    .untrack();
  return range.getIntersectionOrNullObject(part).untrack();
}

function blockOrNull({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  return workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
}

/** Where our names stand and the identities of their rows, in one round trip; all that an entry needs to find its cell. */
export async function meetBlocks(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<KnownWorkbook> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/visibility");
  const ranges = names.map((name) => {
    const range = blockOrNull(context, name);
    range.load("address");
    const identities = identitiesOf(range, name);
    identities.load("values");
    const header = isCaseBlock(name) ? range.getRow(0).untrack() : null;
    header?.load("values");
    return { name, range, identities, header };
  });
  await context.sync();
  const sheets = workbook.worksheets.items.map(toKnownSheet);
  const blocks = ranges.flatMap(({ name, range, identities, header }) => {
    if (range.isNullObject) return [];
    const block = toBlock(name, range.address, sheets, header?.values[0]);
    return block === null ? [] : [{ ...block, rows: toTexts(identities.values) }];
  });
  return { sheets, blocks, trusted: true };
}

/** The column of a block that tells its rows apart: the first, or the last. */
export function identitiesOf(range: Excel.Range, name: string): Excel.Range {
  const isFirst = identityColumn(blockFields(name)) === 0;
  return isFirst ? range.getColumn(0).untrack() : range.getLastColumn().untrack();
}

/** One column's cells as texts. */
export function toTexts(values: readonly (readonly unknown[])[]): readonly string[] {
  return toCellValues(values).map(([cell]) => String(cell ?? ""));
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
  const block = toBlock(name, address, sheets, values[0]);
  return block === null ? [] : [{ ...block, rows: identitiesIn(values, block.fields) }];
}

function toBlock(
  name: string,
  address: string,
  sheets: readonly KnownSheet[],
  header?: readonly unknown[],
): Omit<KnownBlock, "rows"> | null {
  const place = parseAddress(address);
  const sheet = sheets.find((each) => each.name === place?.sheet);
  if (place === undefined || sheet === undefined) return null;
  return {
    name,
    sheetId: sheet.id,
    area: place.area,
    fields: fieldsOfWidth(name, place.area.columns, header),
  };
}

/** The identity column's texts, top to bottom. */
export function identitiesIn(
  values: readonly (readonly CellValue[])[],
  fields: readonly string[],
): readonly string[] {
  const column = identityColumn(fields);
  return values.map((line) => String(line[column] ?? ""));
}

import { failure, success, type Problem, type Result } from "../domain/result";
import { decodeBytes, isMarked } from "./decodeBytes";
import { contentWidth, hasContent } from "./contentWidth";
import { readDelimited } from "./readDelimited";
import { readSheets } from "./readSheets";
import { texts } from "./strings";
import type { Table, TableRow } from "./Table";

const megabyte = 1024 * 1024;
/** Bytes; ten thousand long items are 5 MB. */
export const longestFile = 20 * megabyte;
/** A table beyond these bounds is the wrong file. */
const limits = { rows: 50_000, columns: 500 } as const;

/** A file, or what was pasted. Of a file beyond `longestFile` its beginning is enough, with how long it is. */
export type TableSource =
  | { readonly name: string; readonly bytes: Uint8Array; readonly length?: number }
  | { readonly pasted: string };

/**
 * Reads a table out of an `.xlsx` file, a text file or the clipboard. What a file is, its bytes say and not its name.
 * Anything that cannot be read safely is one problem: which file, what is wrong with it and what to do.
 *
 * @param sheet - the workbook's sheet to read; the first with anything on it where none is named
 */
export async function readTable(source: TableSource, sheet?: string): Promise<Result<Table>> {
  const name = "pasted" in source ? texts.pasted : texts.file(source.name);
  const read = await ("pasted" in source ? readPasted(source.pasted) : readFile(source, sheet));
  if (!read.ok) return failure(read.problems.map((problem) => named(name, problem)));
  const rows = read.value.rows.filter(hasContent);
  const width = rows.reduce((most, row) => Math.max(most, contentWidth(row)), 0);
  const trouble = sizeTrouble(rows.length, width);
  if (trouble !== null) return failure([named(name, { path: "", message: trouble })]);
  return success({ name, ...read.value, width, rows: rows.map((row) => ofWidth(row, width)) });
}

type Content = Omit<Table, "name" | "width">;

function readPasted(text: string): Promise<Result<Content>> {
  return Promise.resolve(readText({ text, remarks: [], broken: { lines: new Set<number>(), encoding: "" } }));
}

async function readFile(
  { bytes, length = bytes.length }: Exclude<TableSource, { pasted: string }>,
  sheet: string | undefined,
): Promise<Result<Content>> {
  if (length === 0) return refuse(texts.empty);
  if (length > longestFile)
    return refuse(texts.tooLarge(Math.ceil(length / megabyte), longestFile / megabyte));
  if (isContainer(bytes)) return readWorkbookTable(bytes, sheet);
  if (!isText(bytes)) return refuse(texts.notText);
  const decoded = decodeBytes(bytes);
  return /^\s*<(!doctype|html|\?xml)/i.test(decoded.text) ? refuse(texts.webPage) : readText(decoded);
}

async function readWorkbookTable(bytes: Uint8Array, wanted: string | undefined): Promise<Result<Content>> {
  const read = await readSheets(bytes);
  if (!read.ok) return read;
  const sheets = read.value.map(({ name }) => name);
  const found = read.value.find(({ name }) => wanted === undefined || name === wanted);
  if (found === undefined) return refuse(wanted === undefined ? texts.noContent : texts.noSheet(wanted));
  const several = sheets.length > 1 ? [texts.otherSheets(found.name, sheets.length)] : [];
  return success({
    rows: found.rows,
    remarks: [...several, ...found.remarks],
    sheets,
    sheet: found.name,
  });
}

function readText(decoded: ReturnType<typeof decodeBytes>): Result<Content> {
  if (!/[^\s,;"]/.test(decoded.text)) return refuse(texts.noContent);
  const read = readDelimited(decoded);
  if (!read.ok) return read;
  return success({ rows: read.value, remarks: decoded.remarks, sheets: [], sheet: "" });
}

/** A zip, or the container of old workbooks and of those with a password. */
function isContainer(bytes: Uint8Array): boolean {
  return containers.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

const containers = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Text has no zero bytes, except where its mark says how its letters are stored. */
function isText(bytes: Uint8Array): boolean {
  return isMarked(bytes) || !bytes.includes(0);
}

function sizeTrouble(rows: number, columns: number): string | null {
  if (columns > limits.columns) return texts.tooManyColumns(columns, limits.columns);
  return rows > limits.rows ? texts.tooManyRows(rows, limits.rows) : null;
}

function ofWidth(row: TableRow, width: number): TableRow {
  const cells = Array.from({ length: width }, (_, index) => row.cells[index] ?? "");
  return { ...row, cells };
}

function refuse(message: string): Result<never> {
  return failure([{ path: "", message }]);
}

function named(name: string, { path, message }: Problem): Problem {
  return { path, message: texts.refused(name, message) };
}

import { plainText } from "../../domain/inspection/plainText";
import { isCount } from "../../domain/rating/bandShare";
import type { Finding, FindingCode } from "./Finding";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import { readDateCell } from "../../domain/inspection/readDateCell";
import { findingTexts } from "./findingTexts";

/** How a host's cell is read: the value, `null` for a blank, `"unknown"` for anything that would have to be guessed. */
type ReadCell<Value> = (content: CellValue) => Value | null | "unknown";

/** Reads the entries of one block by row identity and field, and keeps account of what could not be read. */
export interface EntryReader {
  text(row: string, field: string): string;
  word<Value>(row: string, field: string, read: ReadCell<Value>, allowed: string): Value | null;
  count(row: string, field: string): number | null;
  date(row: string, field: string): string | null;
  setting<Value>(row: string, field: string, read: ReadCell<Value>, allowed: string): Value | null;
  readonly findings: readonly Finding[];
}

/**
 * Finds rows by identity, wherever sorting, filtering or inserting put them; rows of others are passed over.
 * A row that is there twice counts only where both say the same.
 */
export function entryReader(
  blocks: NamedBlocks,
  block: string,
  columns: readonly string[],
  identities: readonly string[],
): EntryReader {
  const findings: Finding[] = [];
  const report = (
    code: FindingCode,
    row: string,
    field: string,
    content: CellValue,
    message: string,
  ): void => {
    findings.push({ code, place: { block, row, field }, content: textOf(content), message });
  };
  const rows = findRows(blocks[block] ?? null, columns.indexOf("id"), block, identities, report);
  const cell = (row: string, field: string): CellValue => rows.get(row)?.[columns.indexOf(field)] ?? "";

  const read = <Value>(
    code: FindingCode,
    row: string,
    field: string,
    readCell: ReadCell<Value>,
    message: (content: string) => string,
  ): Value | null => {
    const content = cell(row, field);
    const value = readCell(content);
    if (value !== "unknown") return value;
    report(code, row, field, content, message(textOf(content)));
    return null;
  };

  return {
    text: (row, field) => textOf(cell(row, field)),
    word: (row, field, readCell, allowed) =>
      read("answer-unknown", row, field, readCell, (content) => findingTexts.unknownAnswer(content, allowed)),
    count: (row, field) => read("count-unknown", row, field, readCount, findingTexts.unknownCount),
    date: (row, field) => read("date-unknown", row, field, readDateCell, findingTexts.unknownDate),
    setting: (row, field, readCell, allowed) =>
      read("setting-unknown", row, field, readCell, (content) =>
        findingTexts.unknownSetting(content, allowed),
      ),
    findings,
  };
}

/** A whole number of 0 or more, also where it is stored as text. */
export function readCount(content: CellValue): number | null | "unknown" {
  if (typeof content === "number") return isCount(content) ? content : "unknown";
  if (typeof content === "boolean") return "unknown";
  const text = plainText(content);
  if (text === "") return null;
  return /^\d+$/.test(text) && isCount(Number(text)) ? Number(text) : "unknown";
}

/** A number or TRUE that was typed where text is expected is what it looks like. */
function textOf(content: CellValue): string {
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}

type Report = (code: FindingCode, row: string, field: string, content: CellValue, message: string) => void;

function findRows(
  values: readonly (readonly CellValue[])[] | null,
  idColumn: number,
  block: string,
  identities: readonly string[],
  report: Report,
): ReadonlyMap<string, readonly CellValue[]> {
  if (values === null) {
    report("block-missing", "", "", "", findingTexts.blockMissing(block));
    return new Map();
  }
  const byIdentity = new Map<string, (readonly CellValue[])[]>();
  for (const row of values) {
    const id = String(row[idColumn] ?? "").trim();
    const same = byIdentity.get(id);
    if (same) same.push(row);
    else byIdentity.set(id, [row]);
  }
  const found = new Map<string, readonly CellValue[]>();
  for (const id of identities) {
    const [first, ...others] = byIdentity.get(id) ?? [];
    if (first === undefined) {
      report("row-missing", id, "", "", findingTexts.rowMissing(id));
      continue;
    }
    if (others.length > 0) report("row-doubled", id, "", "", findingTexts.rowDoubled(id));
    if (others.every((other) => isSame(first, other))) found.set(id, first);
  }
  return found;
}

function isSame(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.length === other.length && one.every((value, column) => value === other[column]);
}

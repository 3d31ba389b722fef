import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "./areas";

export interface Address {
  /** Sheet name without its quotes, where the address names one. */
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, each with or without a sheet; `null` for anything else. */
export function parseAddress(text: string): Address | null {
  const { sheet, rest } = splitSheet(text.trim());
  const area = parseArea(rest);
  if (!area) return null;
  return sheet === undefined ? { area } : { sheet, area };
}

/** The parts of a list such as `A1:B2,'My, sheet'!C3`. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let part = "";
  for (const char of text) {
    if (char === "'") quoted = !quoted;
    if (char === "," && !quoted) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  return [...parts, part].map((each) => each.trim());
}

/** `A1:B2`, `A:C` for whole columns, `1:3` for whole rows. */
export function formatArea({ row, column, rows, columns }: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const c1 = mark + columnName(column);
  const c2 = mark + columnName(column + columns - 1);
  const r1 = mark + String(row + 1);
  const r2 = mark + String(row + rows);
  if (columns === sheetColumns) return `${r1}:${r2}`;
  if (rows === sheetRows) return `${c1}:${c2}`;
  return rows === 1 && columns === 1 ? c1 + r1 : `${c1}${r1}:${c2}${r2}`;
}

/** A sheet name as it stands in front of `!`, in quotes where it needs them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$|^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

function splitSheet(text: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function parseArea(text: string): Area | null {
  const [first = "", second = first, ...more] = text.split(":");
  if (more.length > 0) return null;
  const cells = [parseCell(first), parseCell(second)] as const;
  if (cells[0] && cells[1]) return between(cells[0].row, cells[1].row, cells[0].column, cells[1].column);
  if (!text.includes(":")) return null;
  const columns = [/^\$?([a-z]{1,3})$/i.exec(first), /^\$?([a-z]{1,3})$/i.exec(second)] as const;
  if (columns[0] && columns[1])
    return between(0, sheetRows - 1, columnIndex(columns[0][1] ?? ""), columnIndex(columns[1][1] ?? ""));
  const rows = [/^\$?(\d{1,7})$/.exec(first), /^\$?(\d{1,7})$/.exec(second)] as const;
  if (rows[0] && rows[1]) return between(Number(rows[0][1]) - 1, Number(rows[1][1]) - 1, 0, sheetColumns - 1);
  return null;
}

function parseCell(text: string): { row: number; column: number } | null {
  const found = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text);
  return found ? { row: Number(found[2]) - 1, column: columnIndex(found[1] ?? "") } : null;
}

function between(r1: number, r2: number, c1: number, c2: number): Area | null {
  const [row, lastRow] = [Math.min(r1, r2), Math.max(r1, r2)];
  const [column, lastColumn] = [Math.min(c1, c2), Math.max(c1, c2)];
  if (row < 0 || column < 0 || lastRow >= sheetRows || lastColumn >= sheetColumns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

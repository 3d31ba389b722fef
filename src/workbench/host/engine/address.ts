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
  if (!text.includes("'")) return text.split(",").map((each) => each.trim());
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
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

function splitSheet(text: string): { sheet?: string; rest: string } {
  if (!text.includes("!")) return { rest: text };
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

const cellsPattern = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const columnsPattern = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseArea(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, Number(bottom) - 1, columnIndex(left), columnIndex(right));
  }
  const columns = columnsPattern.exec(text);
  if (columns) return between(0, sheetRows - 1, columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? ""));
  const rows = rowsPattern.exec(text);
  return rows && between(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, sheetColumns - 1);
}

function between(r1: number, r2: number, c1: number, c2: number): Area | null {
  const [row, lastRow] = [Math.min(r1, r2), Math.max(r1, r2)];
  const [column, lastColumn] = [Math.min(c1, c2), Math.max(c1, c2)];
  if (row < 0 || column < 0 || lastRow >= sheetRows || lastColumn >= sheetColumns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

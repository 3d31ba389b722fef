import { readFactCell } from "../../domain/cases/readFactCell";
import type { CellValue } from "../../workbook/InspectionHost";
import { readBritishDate } from "../readBritishDate";
import { caseTableTexts as texts } from "./strings";

/** A cell with a day, or several, as a case sheet takes it; what was guessed for it, and why it is none. */
export interface ReadCaseDate {
  readonly cell: CellValue;
  readonly putRight: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Reads days as they are written in Britain, each with its time where it has one; semicolons or line breaks stand between
 * several. `today` is an ISO date, by which years of two digits are read.
 */
export function readCaseDate(cell: CellValue, today: string): ReadCaseDate {
  const parts = String(cell)
    .split(/[;\n]/)
    .flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const [only] = parts;
  // A day's number stands alone, and what a case sheet reads as it is needs no guess.
  if (typeof cell === "number" || (only !== undefined && parts.length === 1 && isRead(only)))
    return { cell, putRight: [], refused: [] };
  const read = parts.map((part) => readOne(part, today));
  return {
    cell: read.map(({ moment }) => moment).join("; "),
    putRight: read.flatMap(({ putRight }) => (putRight === "" ? [] : [putRight])),
    refused: read.flatMap(({ refused }) => (refused === "" ? [] : [refused])),
  };
}

/** Month of birth alone, `March 2008` or `03/2008`, as its first day; `null` for anything else. */
export function readMonth(cell: CellValue, today: string): ReadCaseDate | null {
  const text = String(cell).trim();
  const parts = /^(\p{L}{3,}|\d{1,2}(?=[/-]))[\s/-]+(\d{4})$/u.exec(text);
  if (parts === null) return null;
  const date = readBritishDate(
    /^\d/.test(text) ? `1/${parts[1]}/${parts[2]}` : `1 ${parts[1]} ${parts[2]}`,
    today,
  );
  if (date.date === null) return null;
  return { cell: date.date, putRight: [texts.monthOnly(text)], refused: [] };
}

function isRead(text: string): boolean {
  return readFactCell("moment", text) !== "unknown";
}

function readOne(text: string, today: string) {
  const [, day = text, hour, minute] = /^(.*\d)[,T\s]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(text) ?? [];
  const { date, putRight, refused } = readBritishDate(day, today);
  const time = hour === undefined ? "" : ` ${hour.padStart(2, "0")}:${minute ?? ""}`;
  return { moment: date === null ? "" : `${date}${time}`, putRight, refused };
}

import { longestText } from "../domain/inspection/read/readers";
import type { Read } from "../domain/inspection/readWord";
import { readCount } from "../workbook/read/entryReader";
import type { CellValue } from "../workbook/InspectionHost";
import type { ColumnPlan, Mapping } from "./ColumnPlan";
import { readBritishDate } from "./readBritishDate";
import { cellTexts } from "./strings";
import type { TableRow } from "./Table";

/** Reads the cells of one row by field, and keeps account of what was put right and of what cannot be taken. */
export interface CellReader<Field extends string> {
  readonly cell: (field: Field) => CellValue;
  /** As it stands there, with line breaks as a cell has them and without characters that no cell can hold. */
  readonly text: (field: Field) => string;
  /** A word of a list; anything else is left blank, and that is said. */
  readonly word: <Value>(field: Field, read: (text: unknown) => Read<Value>, allowed: string) => Value | null;
  readonly count: (field: Field) => number | null;
  readonly date: (field: Field, today: string) => string | null;
  readonly putRight: (note: string) => void;
  readonly refuse: (why: string) => void;
  readonly notes: readonly string[];
  readonly refusals: readonly string[];
}

export function cellReader<Field extends string>(
  row: TableRow,
  columns: readonly ColumnPlan<Field>[],
  mapping: Mapping<Field>,
): CellReader<Field> {
  const notes: string[] = [];
  const refusals: string[] = row.trouble === "" ? [] : [row.trouble];
  const putRight = (note: string): void => void (note !== "" && notes.push(note));
  const refuse = (why: string): void => void (why !== "" && refusals.push(why));
  const label = (field: Field): string => columns.find((column) => column.field === field)?.label ?? field;
  const cell = (field: Field): CellValue => {
    const at = mapping[field];
    return at === null ? "" : (row.cells[at] ?? "");
  };
  const text = (field: Field): string => {
    const given = String(cell(field)).replace(/\r\n?/g, "\n");
    const clean = given.replace(unfit, "");
    if (clean !== given) putRight(cellTexts.controls(label(field)));
    if (clean.length > longestText) refuse(cellTexts.tooLong(label(field), clean.length));
    return clean;
  };
  return {
    cell,
    text,
    word: (field, read, allowed) => {
      const given = String(cell(field)).trim();
      const value = read(given);
      if (value !== "unknown") return value;
      putRight(cellTexts.unknownWord(label(field), given, allowed));
      return null;
    },
    count: (field) => {
      const value = readCount(cell(field));
      if (value !== "unknown") return value;
      refuse(cellTexts.noCount(label(field), String(cell(field)).trim()));
      return null;
    },
    date: (field, today) => {
      const read = readBritishDate(cell(field), today);
      putRight(read.putRight);
      refuse(read.refused);
      return read.date;
    },
    putRight,
    refuse,
    notes,
    refusals,
  };
}

/** Control characters but tab and line break, and halves of letters, which a workbook cannot store. */
const unfit = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

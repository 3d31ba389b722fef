import type { CellValue } from "../workbook/InspectionHost";

/** A column that somebody wants to read from a table, whatever the table calls it. */
export interface ColumnPlan<Field extends string = string> {
  readonly field: Field;
  /** What the person who maps columns sees, and what our own export writes. */
  readonly label: string;
  /** What other tables call it, in lower case and without marks. */
  readonly names: readonly string[];
  /**
   * Told by the whole of its heading, marks and all, and never by words within one: `A 1.2` and `A 12` are two questions, and
   * so is whatever `A 1.2 of the partner` may be.
   */
  readonly isExact?: boolean;
  /** Shown folded away under these words, together with its like. */
  readonly group?: string;
  /** Whether a cell looks as those of this column do, for tables without headings. */
  readonly looksLike?: (cell: CellValue) => boolean;
}

/** Which column of a table holds what, counted from 0; `null` where none does. */
export type Mapping<Field extends string = string> = Readonly<Record<Field, number | null>>;

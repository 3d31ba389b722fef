import type { CellValue, Edit, IdentifiedRow } from "../InspectionHost";

/** What is to be written where rows of a log came in by hand. */
export interface Intake {
  /** Rows that get an id, with their words in normal form. */
  readonly identified: readonly IdentifiedRow[];
  /** Words in normal form, and what is kept of edits, in rows that have their id. */
  readonly edits: readonly Edit[];
}

/** What every log is told about the rows that it takes in. */
export interface IntakeInput {
  /** The block as it was before; `null` where it is not known. */
  readonly before: readonly (readonly CellValue[])[] | null;
  /** Rows may have come in anywhere. */
  readonly isWhole: boolean;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

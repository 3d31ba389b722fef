import type { CellValue } from "../workbook/InspectionHost";

/** A table that came from another program, before anyone has said what its columns mean. */
export interface Table {
  /** The file's name, or what was pasted, as it is called in sentences. */
  readonly name: string;
  /** Lines with something in them, each as wide as `width`. */
  readonly rows: readonly TableRow[];
  readonly width: number;
  /** What a person should know of how the file was read. */
  readonly remarks: readonly string[];
  /** Names of the workbook's sheets that hold anything; empty for text. */
  readonly sheets: readonly string[];
  /** The one of them that this is; empty for text. */
  readonly sheet: string;
}

export interface TableRow {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  /** Values and no formulas; an empty cell is `""`, a day is an ISO date. */
  readonly cells: readonly CellValue[];
  /** Why the line cannot be trusted as it was read; empty where it can. */
  readonly trouble: string;
}

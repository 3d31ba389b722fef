import type { ColumnPlan } from "../../../exchange/ColumnPlan";
import type { ReadRow } from "../../../exchange/ReadRow";
import type { AppendedRow } from "../../../workbook/InspectionHost";
import type { FreeTexts } from "./markedItems";
import type { ImportWords } from "./strings";
import type { AddedRows } from "./useAddedRows";
import type { OpenTable } from "./useTableDesk";

/** What becomes of the rows of a table. */
export interface RowsRead<Value> {
  readonly rows: readonly ReadRow<Value>[];
  /** What is to be said of all of them. */
  readonly remarks: readonly string[];
  /** What has to be said of the table before anything of it is taken; absent where nothing has. */
  readonly ask?: {
    readonly what: string;
    readonly why: readonly string[];
    readonly advice: string;
    readonly confirm: string;
  } | null;
}

/** Rows that are ready to be added to a log. */
export interface RowsToAdd {
  readonly block: string;
  readonly rows: readonly AppendedRow[];
  /** The place of the identity in each row. */
  readonly idAt: number;
}

/** What is imported: its columns, how its rows are read, looked through and written, and what it is called. */
export interface ImportContent<Value, Field extends string> {
  readonly columns: readonly ColumnPlan<Field>[];
  readonly words: ImportWords;
  readonly strings: {
    readonly heading: string;
    readonly lead: string;
    readonly by: string;
    readonly byHint: string;
    /** Said where all of it was there already. */
    readonly known: string;
    readonly back: string;
  };
  readonly read: (open: OpenTable<Field>) => RowsRead<Value>;
  readonly texts: FreeTexts<Value>;
  /**
   * The rows to add, without what is there by now; `by` is who did what does not say, `from` the table. Rejects with what to
   * tell.
   */
  readonly rowsOf: (values: readonly Value[], by: string, from: string) => Promise<RowsToAdd>;
  /** What the workbook still holds of imports, whenever they were, where it can be told. */
  readonly past?: readonly AddedRows[];
}

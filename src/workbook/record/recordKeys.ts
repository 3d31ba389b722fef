/** Keys of the record, in the order of its rows from row 0: key in the first column, value in the second. */
export const recordKeys = [
  "schema",
  "pack",
  "edition",
  "packVersion",
  "engine",
  "created",
  "state",
  /** When the workbook was last checked or written as a whole; shown beside its results. */
  "checked",
] as const;

export type RecordKey = (typeof recordKeys)[number];

/** Before the id of a sheet: the key of the row that lists the sheet's row identities. */
export const recordRowsPrefix = "rows:";

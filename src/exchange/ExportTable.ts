/** A table to be written for other programs. A text is always text, whatever it begins with. */
export interface ExportTable {
  /** Names the sheet in a workbook. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ExportColumn {
  readonly label: string;
  /** Characters. */
  readonly width: number;
  /** A `date` stands in the rows as an ISO date; a workbook gets a real date. */
  readonly kind: "text" | "date" | "count";
}

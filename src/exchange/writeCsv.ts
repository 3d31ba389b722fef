import { unparse } from "papaparse";
import type { ExportTable } from "./ExportTable";
import { looksLikeFormula } from "./formulaGuard";

/** Tells Excel that the file is in UTF-8. */
const mark = "\uFEFF";

/**
 * Writes a table as a `.csv` file: UTF-8 with its mark, commas, dates in ISO form. Text that could act as a formula gets
 * an apostrophe before it, since a `.csv` file has no other way to say that it is text.
 * @see docs/spec.md P58
 */
export function writeCsv({ columns, rows }: ExportTable): Uint8Array {
  const lines = [columns.map(({ label }) => label), ...rows];
  return new TextEncoder().encode(
    mark + unparse(lines, { newline: "\r\n", escapeFormulae: looksLikeFormula }),
  );
}

import { cellArea } from "../sheet/areas";
import { readingColumns, type ReadingField } from "../names";
import { recordedRowStyles } from "../sheet/recordedRowStyles";
import type { SheetPlan, StylePlan } from "../WorkbookPlan";

/** Characters. What only the add-in needs is hidden. */
const widths: Readonly<Record<ReadingField, number>> = {
  id: 12,
  part: 9,
  form: 14,
  reference: 16,
  who: 20,
  begun: 26,
  answers: 30,
  notes: 60,
  locked: 26,
  caseId: 12,
  seal: 14,
};
const hidden: readonly ReadingField[] = ["caseId", "seal"];

export const readingWidths: SheetPlan["columns"] = readingColumns.map((field) =>
  hidden.includes(field) ? { width: widths[field], hidden: true } : { width: widths[field] },
);

/** What a reading changes until it is locked. */
const open: readonly ReadingField[] = ["answers", "notes", "locked", "seal"];

/** How readings look, from a row of the sheet downwards. */
export function readingStyles(row: number, rows: number): readonly StylePlan[] {
  if (rows === 0) return [];
  const column = (field: ReadingField) => ({ ...cellArea(row, readingColumns.indexOf(field)), rows });
  const begun = readingColumns.indexOf("begun");
  return [
    ...recordedRowStyles(row, rows, { columns: readingColumns.length, moment: begun }),
    ...recordedRowStyles(row, rows, {
      columns: readingColumns.length,
      moment: readingColumns.indexOf("locked"),
    }).slice(1),
    { areas: open.map(column), style: { unlocked: true } },
  ];
}

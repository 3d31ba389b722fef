import type { DecisionRecord } from "../../domain/decisions/Decision";
import { decisionColumns, type DecisionField } from "../names";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { toSerialTime } from "../../domain/inspection/serialDate";
import { texts } from "../strings";
import type { RowHeight, SheetPlan } from "../WorkbookPlan";

/** Characters. What only the chain of hashes needs is hidden. */
const widths: Readonly<Record<DecisionField, number>> = {
  number: 7,
  when: 26,
  who: 20,
  layer: 12,
  subject: 10,
  from: 22,
  to: 22,
  reason: 60,
  rules: 16,
  engine: 12,
  pack: 28,
  state: 14,
  after: 14,
  hash: 14,
};
const hidden: readonly DecisionField[] = ["state", "after", "hash"];

export const decisionWidths: SheetPlan["columns"] = decisionColumns.map((field) =>
  hidden.includes(field) ? { width: widths[field], hidden: true } : { width: widths[field] },
);

export const decisionHeader: readonly string[] = decisionColumns.map((field) => texts.decisionHeaders[field]);

/** A row of the log as its cells hold it; the moment as Excel's serial number, everything else as text. */
export function decisionCells(record: DecisionRecord): readonly (string | number | null)[] {
  return decisionColumns.map((field) => {
    if (field === "number") return record.number;
    const text = record[field];
    if (field === "when") return toSerialTime(text) ?? text;
    return text === "" ? null : text;
  });
}

/** How tall entries are, from a row of the log downwards. */
export function decisionHeights(records: readonly DecisionRecord[], row: number): readonly RowHeight[] {
  return records.map((record, index) => ({
    row: row + index,
    height: wrappedRowHeight(
      decisionColumns.flatMap((field) =>
        field === "number" || hidden.includes(field) ? [] : [{ text: record[field], width: widths[field] }],
      ),
    ),
  }));
}

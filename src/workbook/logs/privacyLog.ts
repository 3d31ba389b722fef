import type { PrivacyAnswer } from "../../domain/privacy/PrivacyAnswer";
import { toSerialTime } from "../../domain/inspection/serialDate";
import { recordedRowStyles } from "../sheet/recordedRowStyles";
import { privacyColumns, type PrivacyField } from "../names";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { texts } from "../strings";
import type { RowHeight, SheetPlan, StylePlan } from "../WorkbookPlan";

/** Characters. The fingerprint is for the add-in alone. */
const widths: Readonly<Record<PrivacyField, number>> = {
  id: 12,
  when: 26,
  who: 20,
  place: 26,
  kind: 26,
  reason: 60,
  fingerprint: 12,
};

export const privacyWidths: SheetPlan["columns"] = privacyColumns.map((field) =>
  field === "fingerprint" ? { width: widths[field], hidden: true } : { width: widths[field] },
);

export const privacyHeader: readonly string[] = privacyColumns.map((field) => texts.privacyHeaders[field]);

/** An answer as its cells hold it; the moment as Excel's serial number, everything else as text. */
export function privacyCells(answer: PrivacyAnswer): readonly (string | number | null)[] {
  return privacyColumns.map((field) => {
    const text = answer[field];
    if (field === "when") return toSerialTime(text) ?? text;
    return text === "" ? null : text;
  });
}

/** How answers look, from a row of the sheet downwards. */
export function privacyStyles(row: number, rows: number): readonly StylePlan[] {
  if (rows === 0) return [];
  return recordedRowStyles(row, rows, {
    columns: privacyColumns.length,
    moment: privacyColumns.indexOf("when"),
  });
}

/** How tall answers are, from a row of the sheet downwards. */
export function privacyHeights(answers: readonly PrivacyAnswer[], row: number): readonly RowHeight[] {
  return answers.map(({ reason }, index) => ({
    row: row + index,
    height: wrappedRowHeight([{ text: reason, width: widths.reason }]),
  }));
}

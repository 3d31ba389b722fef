import { columnLetters } from "../formula/cellReference";
import { textConstant } from "../formula/cellReference";
import { evidenceTexts } from "./evidenceTexts";
import { evidenceColumns, type EvidenceField } from "../names";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { texts } from "../strings";
import { cellStyles } from "../styles";
import type { Area, CellContent, RowHeight, SheetPlan, StylePlan } from "../WorkbookPlan";

/** Characters. The seal is for the add-in alone. */
const widths: Readonly<Record<EvidenceField, number>> = {
  id: 14,
  date: 19,
  type: 18,
  source: 32,
  text: 60,
  prompts: 20,
  direction: 14,
  strength: 14,
  measure: 14,
  positive: 12,
  base: 9,
  by: 18,
  followUp: 30,
  followUpDone: 11,
  link: 26,
  status: 12,
  messages: 36,
  history: 40,
  seal: 12,
};

const wrapped = ["source", "text", "prompts", "followUp", "link"] as const;

export const evidenceWidths: SheetPlan["columns"] = evidenceColumns.map((field) =>
  field === "seal" ? { width: widths[field], hidden: true } : { width: widths[field] },
);

export const evidenceHeader: readonly string[] = evidenceColumns.map((field) => evidenceTexts.headers[field]);

/** Zero-based column of a field of the log. */
export function evidenceColumn(field: EvidenceField): number {
  return evidenceColumns.indexOf(field);
}

/** How items look, from a row of the sheet downwards; the table's bands show through what a person fills in. */
export function evidenceStyles(row: number, rows: number): readonly StylePlan[] {
  if (rows === 0) return [];
  const columns = (field: EvidenceField, count = 1): Area => ({
    row,
    column: evidenceColumn(field),
    rows,
    columns: count,
  });
  const { text, computed, date, count } = cellStyles;
  const { border } = computed;
  return [
    { areas: [columns("id", evidenceColumns.length)], style: { ...text, border, wrap: true } },
    { areas: [columns("date", evidenceColumn("status"))], style: { unlocked: true } },
    { areas: [columns("id"), columns("messages", 3)], style: computed },
    { areas: [columns("date")], style: date },
    { areas: [columns("positive", 2)], style: count },
  ];
}

/** How tall items are, from a row of the sheet downwards; a host that can measure fits them to their texts. */
export function evidenceHeights(
  rows: readonly (readonly CellContent[])[],
  first: number,
): readonly RowHeight[] {
  return rows.map((cells, index) => ({
    row: first + index,
    height: wrappedRowHeight(
      wrapped.map((field) => ({ text: String(cells[evidenceColumn(field)] ?? ""), width: widths[field] })),
    ),
    fits: true,
  }));
}

/** What the sheet itself says of the item in a row, by plain functions, also where the add-in is not there. */
export function evidenceMessageFormula(row: number): string {
  const cell = (field: EvidenceField): string => `$${columnLetters(evidenceColumn(field))}${row + 1}`;
  const { withdrawn, noNumber, noPrompts, noDirection, followUp } = evidenceTexts.messages;
  const ifBlank = (field: EvidenceField, say: string): string =>
    `IF(${cell(field)}="",${textConstant(say)},"")`;
  const open = `IF(AND(${cell("followUp")}<>"",${cell("followUpDone")}<>${textConstant(texts.yes)}),${textConstant(followUp)},"")`;
  const said = [
    ifBlank("id", noNumber),
    ifBlank("prompts", noPrompts),
    ifBlank("direction", noDirection),
    open,
  ];
  const isBlank = `COUNTA(${cell("date")}:${cell("link")})=0`;
  const isWithdrawn = `${cell("status")}=${textConstant(evidenceTexts.withdrawn)}`;
  return `=IF(${isBlank},"",IF(${isWithdrawn},${textConstant(withdrawn)},TRIM(${said.join("&")})))`;
}

/** What that formula gives for an item's cells. */
export function evidenceMessage(cells: readonly CellContent[]): string {
  const cell = (field: EvidenceField): CellContent => cells[evidenceColumn(field)] ?? null;
  const { withdrawn, noNumber, noPrompts, noDirection, followUp } = evidenceTexts.messages;
  if (cell("status") === evidenceTexts.withdrawn) return withdrawn;
  return [
    cell("id") === null ? noNumber : "",
    cell("prompts") === null ? noPrompts : "",
    cell("direction") === null ? noDirection : "",
    cell("followUp") !== null && cell("followUpDone") !== texts.yes ? followUp : "",
  ]
    .join("")
    .trim();
}

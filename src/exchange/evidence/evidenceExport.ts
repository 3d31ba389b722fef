import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { fieldText } from "../../domain/evidence/fieldText";
import type { ExportColumn, ExportTable } from "../ExportTable";
import { evidenceTableColumns, type EvidenceColumn } from "./evidenceTableColumns";
import { evidenceTexts } from "./strings";

/** Items of evidence as a table for other programs, which this program can read again. */
export function evidenceExport(items: readonly EvidenceItem[]): ExportTable {
  return {
    title: evidenceTexts.sheet,
    columns: evidenceTableColumns.map(({ field, label }): ExportColumn => ({ label, ...looks[field] })),
    rows: items.map((item) => evidenceTableColumns.map(({ field }) => valueOf(item, field))),
  };
}

function valueOf(item: EvidenceItem, field: EvidenceColumn): string | number | null {
  if (field === "positive" || field === "base") return item[field];
  const text = field === "id" || field === "history" ? item[field] : fieldText(item, field);
  return text === "" ? null : text;
}

const text = (width: number): Omit<ExportColumn, "label"> => ({ width, kind: "text" });
const looks: Readonly<Record<EvidenceColumn, Omit<ExportColumn, "label">>> = {
  id: text(12),
  date: { width: 18, kind: "date" },
  type: text(16),
  source: text(28),
  text: text(70),
  prompts: text(20),
  direction: text(12),
  strength: text(12),
  measure: text(12),
  positive: { width: 10, kind: "count" },
  base: { width: 10, kind: "count" },
  by: text(16),
  followUp: text(28),
  followUpDone: text(8),
  link: text(28),
  status: text(12),
  history: text(40),
};

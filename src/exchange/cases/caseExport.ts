import type { CaseEntry } from "../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { caseEntryCell } from "../../workbook/cases/caseCells";
import { caseColumns, type CaseColumn } from "../../workbook/cases/caseColumns";
import { caseSheetFor } from "../../workbook/cases/caseSheets";
import { isCaseEntryField } from "../../domain/cases/caseFields";
import type { ExportColumn, ExportTable } from "../ExportTable";

/** Cases of a form as a table for other programs, which this program can read again. */
export function caseExport(forms: CaseForms, form: CaseForm, cases: readonly CaseEntry[]): ExportTable {
  const columns = caseColumns(forms, form).filter(
    (column) => column.kind === "id" || isCaseEntryField(column),
  );
  return {
    title: caseSheetFor(forms, form).sheet,
    columns: columns.map((column): ExportColumn => ({
      label: column.field,
      width: column.width,
      kind: kindOf(column),
    })),
    rows: cases.map((entry) => columns.map((column) => valueOf(column, entry, form))),
  };
}

function kindOf(column: CaseColumn): ExportColumn["kind"] {
  if (column.kind === "born") return "date";
  if (column.kind !== "fact") return "text";
  return column.fact.kind === "moment" ? "date" : column.fact.kind === "number" ? "count" : "text";
}

/** Days in ISO form; a day with its time stays text. */
function valueOf(column: CaseColumn, entry: CaseEntry, form: CaseForm): string | number | null {
  if (column.kind === "born") return entry.born;
  const value = column.kind === "fact" ? entry.facts[column.fact.id] : undefined;
  if (typeof value === "string") return value.replace("T", " ");
  if (Array.isArray(value)) return value.map((moment: string) => moment.replace("T", " ")).join("; ");
  return caseEntryCell(column, entry, form);
}

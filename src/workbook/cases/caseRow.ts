import type { CaseEntry } from "../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import type { AppendedRow, CellValue, Edit } from "../InspectionHost";
import { caseEntryCell } from "./caseCells";
import { caseColumns } from "./caseColumns";

/** A case as a row to add to its sheet, in the order of the header as it was read; formulas come with the row. */
export function caseRow(
  forms: CaseForms,
  form: CaseForm,
  header: readonly CellValue[],
  entry: CaseEntry,
): AppendedRow {
  const columns = new Map(caseColumns(forms, form).map((column) => [column.field.toLowerCase(), column]));
  return header.map((cell) => {
    const column = columns.get(String(cell).trim().toLowerCase());
    return column === undefined ? null : caseEntryCell(column, entry, form);
  });
}

/** The cells to write so that a case's row holds `after` instead of `before`, in one round trip. */
export function caseEdits(
  forms: CaseForms,
  form: CaseForm,
  block: string,
  before: CaseEntry,
  after: CaseEntry,
): readonly Edit[] {
  return caseColumns(forms, form).flatMap((column) => {
    const [was, value] = [caseEntryCell(column, before, form), caseEntryCell(column, after, form)];
    return was === value ? [] : [{ block, row: before.id, field: column.field, value }];
  });
}

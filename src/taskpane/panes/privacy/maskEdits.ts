import { findCaseForm } from "../../../domain/cases/findInForms";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { caseEdits } from "../../../workbook/cases/caseRow";
import type { Edit } from "../../../workbook/InspectionHost";
import type { OpenPlace } from "./usePrivacyWork";

/** What to write so that a text reads `masked`, where its cell still holds what is shown. The notes of a case share a cell. */
export function maskEdits(
  pack: Pack,
  inspection: Inspection | null,
  { cell, text, about }: OpenPlace,
  masked: string,
): readonly Edit[] {
  const { subject, form: formId = "", field, question } = about;
  const { cases: forms } = pack;
  const form = forms && findCaseForm(forms, formId);
  const entry = inspection?.cases[formId]?.find(({ id }) => id === subject.id);
  if (!forms || !form || !entry || field !== "note" || question === undefined)
    return [{ ...cell, value: masked, was: text }];
  const after = { ...entry, notes: { ...entry.notes, [question]: masked } };
  const held = caseEdits(forms, form, cell.block, after, entry);
  return caseEdits(forms, form, cell.block, entry, after).map((edit, index) => ({
    ...edit,
    was: held[index]?.value ?? "",
  }));
}

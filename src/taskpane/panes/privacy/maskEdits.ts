import { findCaseForm } from "../../../domain/cases/findInForms";
import type { EditStamp } from "../../../domain/evidence/editItem";
import { maskItem } from "../../../domain/evidence/maskItem";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { isEvidencePart } from "../../../domain/privacy/writtenTexts";
import { caseEdits } from "../../../workbook/cases/caseRow";
import type { Edit } from "../../../workbook/InspectionHost";
import { editsOf } from "../evidence/useEvidenceWriter";
import type { OpenPlace } from "./usePrivacyWork";

interface Masking {
  /** The text with masks in it. */
  readonly masked: string;
  /** Who masks, for texts whose changes are recorded. */
  readonly stamp: EditStamp;
}

/**
 * What to write so that a text reads `masked`, where its cell still holds what is shown. The notes of a case share a cell; an
 * item of evidence gets its line of history and its seal along with it, so that nothing is left to record on the sheet.
 */
export function maskEdits(
  pack: Pack,
  inspection: Inspection | null,
  place: OpenPlace,
  { masked, stamp }: Masking,
): readonly Edit[] {
  return (
    evidenceEdits(inspection, place, masked, stamp) ??
    noteEdits(pack, inspection, place, masked) ?? [{ ...place.cell, value: masked, was: place.text }]
  );
}

function evidenceEdits(
  inspection: Inspection | null,
  { text, about: { subject, part } }: OpenPlace,
  masked: string,
  stamp: EditStamp,
): readonly Edit[] | null {
  if (subject.kind !== "evidence" || subject.id === "" || !isEvidencePart(part)) return null;
  const item = inspection?.evidence.find(({ id }) => id === subject.id);
  if (item?.[part] !== text) return null;
  return editsOf(item, maskItem(item, part, masked, stamp)).map((edit) => {
    if (edit.field === part) return { ...edit, was: text };
    // Where somebody changed the text first, nothing says that it was masked.
    const told = { ...edit, along: part };
    return edit.field === "history" ? { ...told, was: item.history } : told;
  });
}

function noteEdits(
  { cases: forms }: Pack,
  inspection: Inspection | null,
  { cell, about: { subject, form: formId = "", field, question } }: OpenPlace,
  masked: string,
): readonly Edit[] | null {
  const form = forms && findCaseForm(forms, formId);
  const entry = inspection?.cases[formId]?.find(({ id }) => id === subject.id);
  if (!forms || !form || !entry || field !== "note" || question === undefined) return null;
  const after = { ...entry, notes: { ...entry.notes, [question]: masked } };
  const held = caseEdits(forms, form, cell.block, after, entry);
  return caseEdits(forms, form, cell.block, entry, after).map((edit, index) => ({
    ...edit,
    was: held[index]?.value ?? "",
  }));
}

import type { Check } from "../../domain/checks/Check";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { caseOwnFields, caseSectionFields } from "../../domain/cases/caseFields";
import type { Place } from "../InspectionHost";
import { caseSheets } from "./caseSheets";

/** The cell of a case sheet that a check about a case points to. */
export function placeOfCase(
  forms: CaseForms | undefined,
  { subject, form: id, field, question }: Pick<Check, "subject" | "form" | "field" | "question">,
): Place {
  const sheets = caseSheets(forms);
  const sheet = sheets.find(({ form }) => form.id === id) ?? sheets[0];
  if (sheet === undefined) throw new Error("The pack has no case forms");
  return { block: sheet.block, row: subject.id, field: fieldOf(sheet.form, field, question) };
}

function fieldOf(form: CaseForm, field: Check["field"], question: string | undefined): string {
  if (question === undefined)
    return field === "reason" ? caseOwnFields.decisionReason : caseOwnFields.reference;
  const section = form.questions.find((each) => each.id === question)?.section ?? question;
  if (field === "reason") return `${section} ${caseSectionFields.reason}`;
  if (field === "note") return `${section} ${caseSectionFields.notes}`;
  return field === "critical" ? `${section} ${caseSectionFields.critical}` : question;
}

import { caseFields, isCaseEntryField, type CaseField } from "../../domain/cases/caseFields";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { isCaseId } from "../../domain/cases/isCaseId";
import { remembered } from "../../domain/remembered";
import type { ColumnPlan } from "../ColumnPlan";
import { caseTableTexts as texts } from "./strings";

/**
 * The columns of a table of cases, in the order of the sheet and called as they are there. A question is told by its id
 * alone, with or without its own words behind it: of a table that was made for another edition nothing is guessed.
 */
export const caseTableColumns = remembered((forms: CaseForms, form: CaseForm): readonly ColumnPlan[] =>
  tableFields(forms, form).map(columnOf),
);

/** What people enter, and the id. */
export function tableFields(forms: CaseForms, form: CaseForm): readonly CaseField[] {
  return caseFields(forms, form).filter((field) => field.kind === "id" || isCaseEntryField(field));
}

function columnOf(role: CaseField): ColumnPlan {
  const { field } = role;
  const column = { field, label: field, isExact: true };
  switch (role.kind) {
    case "id":
      return { ...column, names: [], looksLike: (cell) => isCaseId(String(cell).trim()) };
    case "question":
      return { ...column, names: [`${field} ${role.question.label}`], group: texts.groups.question };
    case "fact":
      return { ...column, names: [role.fact.label], group: texts.groups.fact };
    case "noFactors":
    case "critical":
    case "notes":
    case "reason":
      return { ...column, names: [], group: texts.groups.section };
    default:
      return { ...column, names: otherNames[role.kind] ?? [] };
  }
}

/** What other tables call what belongs to the case as a whole. */
const otherNames: Readonly<Partial<Record<CaseField["kind"], readonly string[]>>> = {
  reference: [
    "reference",
    "case reference",
    "case ref",
    "ref",
    "case number",
    "case no",
    "case no.",
    "case id",
    "number",
  ],
  by: ["assessed by", "inspector", "initials", "assessor", "inspected by"],
  born: ["date of birth", "dob", "month of birth", "birth", "birth date"],
  home: ["home service", "this is the home service"],
  livedOutside: ["lived outside the area"],
  responsible: ["responsible service"],
  decision: ["sample decision"],
  decisionReason: ["reason for the decision", "decision reason"],
};

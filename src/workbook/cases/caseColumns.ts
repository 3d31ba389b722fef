import {
  caseFields,
  type CaseField,
  type CaseOwnKind,
  type CaseSectionKind,
} from "../../domain/cases/caseFields";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { remembered } from "../../domain/remembered";
import { caseTexts } from "./strings";

/** A column of a case sheet. */
export type CaseColumn = CaseField & {
  /** The words above the header. */
  readonly label: string;
  /** The section over it. */
  readonly heading: string;
  /** Folded away with its neighbours; columns that fold stand between columns that do not. */
  readonly isGrouped: boolean;
  /** Characters. */
  readonly width: number;
};

/** The columns of a form's sheet from left to right. */
export const caseColumns = remembered((forms: CaseForms, form: CaseForm): readonly CaseColumn[] =>
  caseFields(forms, form).map((field) => columnOf(form, field)),
);

const sampleKinds: readonly CaseOwnKind[] = [
  "home",
  "livedOutside",
  "responsible",
  "rule",
  "decision",
  "decisionReason",
];
/** What stays in view when a section with a summary is folded. */
const shownKinds: readonly CaseSectionKind[] = ["suggested", "reason"];

function columnOf(form: CaseForm, field: CaseField): CaseColumn {
  switch (field.kind) {
    case "question": {
      const { id, kind, section, label, answer } = field.question;
      return {
        ...field,
        label,
        heading: form.sections.find((each) => each.id === section)?.name ?? "",
        isGrouped: kind !== "summary" && id !== form.careExperienced,
        width: answer === "text" ? 20 : 12,
      };
    }
    case "fact":
      return {
        ...field,
        label: field.fact.label,
        heading: caseTexts.factsHeading,
        isGrouped: true,
        width: field.fact.kind === "moments" ? 18 : 13,
      };
    case "noFactors":
    case "critical":
    case "notes":
    case "suggested":
    case "reason":
      return {
        ...field,
        ...caseTexts.sectionColumns[field.kind],
        heading: field.section.name,
        isGrouped: field.section.summary !== undefined && !shownKinds.includes(field.kind),
      };
    default:
      return { ...field, ...caseTexts.columns[field.kind], isGrouped: sampleKinds.includes(field.kind) };
  }
}

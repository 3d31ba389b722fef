import { caseSection } from "./assessCase";
import { caseFields, type CaseField } from "./caseFields";
import type { CaseForm, CaseForms } from "./CaseForms";
import { writeNotes } from "./caseNotes";
import { caseOfReading, type CaseReading } from "./CaseReading";
import { writeFields, type Fields } from "./fieldLines";

/** The fields of a case that a reading answers for itself, in the order of the case sheet. */
export function readingFields(forms: CaseForms, form: CaseForm): readonly CaseField[] {
  return caseFields(forms, form).filter(({ kind }) => kinds.includes(kind));
}

const kinds: readonly CaseField["kind"][] = ["question", "noFactors", "critical", "notes", "reason"];

/** What a reading holds in each of its fields; blank ones are left out. */
export function contentOfReading(forms: CaseForms, form: CaseForm, reading: CaseReading): Fields {
  return contentOf(form, reading, readingFields(forms, form));
}

/** The answers and marks of a reading as one text, a line a field. */
export function readingAnswers(forms: CaseForms, form: CaseForm, reading: CaseReading): string {
  const fields = readingFields(forms, form).filter((field) => !isText(field));
  return writeFields(contentOf(form, reading, fields));
}

/** What is written freely in a reading as one text, likewise: notes, reasons, and answers that are texts. */
export function readingNotes(forms: CaseForms, form: CaseForm, reading: CaseReading): string {
  return writeFields(contentOf(form, reading, readingFields(forms, form).filter(isText)));
}

function contentOf(form: CaseForm, reading: CaseReading, fields: readonly CaseField[]): Fields {
  return new Map(
    fields.flatMap((field) => {
      const content = contentIn(form, reading, field);
      return content === "" ? [] : [[field.field, content] as const];
    }),
  );
}

function contentIn(form: CaseForm, reading: CaseReading, role: CaseField): string {
  switch (role.kind) {
    case "question":
      return reading.answers[role.question.id] ?? "";
    case "noFactors":
      return caseSection(caseOfReading(reading), role.section.id).noFactors ? "Yes" : "";
    case "critical":
      return caseSection(caseOfReading(reading), role.section.id).critical.join(", ");
    case "reason":
      return caseSection(caseOfReading(reading), role.section.id).reason;
    case "notes":
      return writeNotes(form, role.section.id, reading.notes);
    default:
      return "";
  }
}

/** What may be long. */
function isText(role: CaseField): boolean {
  if (role.kind !== "question") return role.kind === "notes" || role.kind === "reason";
  return role.question.answer === "text" || role.question.answer === "list";
}

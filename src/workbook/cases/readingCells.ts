import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import type { CaseReading } from "../../domain/cases/CaseReading";
import { readFields, type Fields } from "../../domain/cases/fieldLines";
import { placeFields, readCaseRow } from "../../domain/cases/readCaseRow";
import {
  contentOfReading,
  readingAnswers,
  readingFields,
  readingNotes,
} from "../../domain/cases/readingFields";
import { toSerialTime } from "../../domain/inspection/serialDate";
import type { CellValue } from "../InspectionHost";
import { readingColumns, type ReadingField } from "../names";
import { readMoment } from "../logs/readMoment";

/** A reading as its cells hold it: answers and marks in one, texts in another, a line a field as on the case sheet. */
export function readingCells(
  forms: CaseForms,
  form: CaseForm,
  reading: CaseReading,
): readonly (string | number | null)[] {
  const content: Readonly<Record<ReadingField, string | number>> = {
    id: reading.id,
    part: reading.part,
    form: form.id,
    reference: reading.reference,
    who: reading.who,
    begun: toSerialTime(reading.begun) ?? reading.begun,
    answers: readingAnswers(forms, form, reading),
    notes: readingNotes(forms, form, reading),
    locked: toSerialTime(reading.locked) ?? reading.locked,
    caseId: reading.caseId,
    seal: reading.seal,
  };
  return readingColumns.map((field) => (content[field] === "" ? null : content[field]));
}

/** A reading of a form from its row; `null` where the row is of another form, or is none. */
export function readingOfRow(
  forms: CaseForms,
  form: CaseForm,
  row: readonly CellValue[],
): CaseReading | null {
  const cell = (field: ReadingField): CellValue => row[readingColumns.indexOf(field)] ?? "";
  const text = (field: ReadingField): string => String(cell(field));
  const part = text("part");
  if (text("form") !== form.id || (part !== "first" && part !== "second")) return null;
  const names = readingFields(forms, form).map(({ field }) => field);
  const content = new Map([...readFields(names, text("answers")), ...readFields(names, text("notes"))]);
  return {
    id: text("id"),
    part,
    caseId: text("caseId"),
    reference: text("reference"),
    who: text("who"),
    begun: readMoment(cell("begun")),
    locked: readMoment(cell("locked")),
    seal: text("seal"),
    ...partsOf(forms, form, content),
  };
}

/** The reading with another content of one field, told by the words over its column on the case sheet. */
export function withReadingField(
  forms: CaseForms,
  form: CaseForm,
  reading: CaseReading,
  field: string,
  value: string,
): CaseReading {
  const content = new Map([...contentOfReading(forms, form, reading), [field, value]]);
  return { ...reading, ...partsOf(forms, form, content) };
}

function partsOf(
  forms: CaseForms,
  form: CaseForm,
  content: Fields,
): Pick<CaseReading, "answers" | "sections" | "notes"> {
  const names = readingFields(forms, form).map(({ field }) => field);
  const fields = placeFields(readingFields(forms, form), names);
  const { entry } = readCaseRow(
    forms,
    form,
    fields,
    names.map((name) => content.get(name) ?? ""),
  );
  const { answers, sections, notes } = entry;
  return { answers, sections, notes };
}

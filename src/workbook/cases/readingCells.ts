import type { CaseEntry } from "../../domain/cases/CaseEntry";
import { caseFields, type CaseRole } from "../../domain/cases/caseFields";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { caseOfReading, type CaseReading } from "../../domain/cases/CaseReading";
import { placeFields, readCaseRow, type PlacedField } from "../../domain/cases/readCaseRow";
import { toSerialTime } from "../../domain/inspection/serialDate";
import type { CellValue } from "../InspectionHost";
import { readingColumns, type ReadingField } from "../names";
import { readMoment } from "../readMoment";
import { caseEntryCell } from "./caseCells";
import { caseColumns, type CaseColumn } from "./caseColumns";
import { readFields, writeFields } from "./fieldLines";

type AnsweredParts = Pick<CaseReading, "answers" | "sections" | "notes">;

/** A reading as its cells hold it: answers and marks in one, texts in another, a line a field as on the case sheet. */
export function readingCells(
  forms: CaseForms,
  form: CaseForm,
  reading: CaseReading,
): readonly (string | number | null)[] {
  const cells = entryCells(forms, form, caseOfReading(reading));
  const content: Readonly<Record<ReadingField, string | number | null>> = {
    id: reading.id,
    part: reading.part,
    form: form.id,
    reference: reading.reference,
    who: reading.who,
    begun: toSerialTime(reading.begun) ?? reading.begun,
    answers: writeFields(new Map(cells.filter(([{ kind, field }]) => !isText(form, kind, field)).map(named))),
    notes: writeFields(new Map(cells.filter(([{ kind, field }]) => isText(form, kind, field)).map(named))),
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
  const fields = answeredFields(forms, form);
  const names = fields.map(({ field }) => field);
  const given = new Map([...readFields(names, text("answers")), ...readFields(names, text("notes"))]);
  return {
    id: text("id"),
    part,
    caseId: text("caseId"),
    reference: text("reference"),
    who: text("who"),
    begun: readMoment(cell("begun")),
    locked: readMoment(cell("locked")),
    seal: text("seal"),
    ...partsOf(forms, form, fields, (field) => given.get(field) ?? ""),
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
  const fields = answeredFields(forms, form);
  const cells = new Map(entryCells(forms, form, caseOfReading(reading)).map(named));
  return {
    ...reading,
    ...partsOf(forms, form, fields, (each) => (each === field ? value : (cells.get(each) ?? ""))),
  };
}

const kinds: readonly CaseRole["kind"][] = ["question", "noFactors", "critical", "notes", "reason"];

function answeredFields(forms: CaseForms, form: CaseForm): readonly PlacedField[] {
  const fields = caseFields(forms, form).filter(({ kind }) => kinds.includes(kind));
  return placeFields(
    fields,
    fields.map(({ field }) => field),
  );
}

function partsOf(
  forms: CaseForms,
  form: CaseForm,
  fields: readonly PlacedField[],
  contentOf: (field: string) => string,
): AnsweredParts {
  const { entry } = readCaseRow(
    forms,
    form,
    fields,
    fields.map(({ field }) => contentOf(field)),
  );
  const { answers, sections, notes } = entry;
  return { answers, sections, notes };
}

function entryCells(
  forms: CaseForms,
  form: CaseForm,
  entry: CaseEntry,
): readonly (readonly [CaseColumn, string])[] {
  return caseColumns(forms, form).flatMap((column) => {
    const cell = kinds.includes(column.kind) ? caseEntryCell(column, entry, form) : null;
    return cell === null ? [] : [[column, String(cell)] as const];
  });
}

function named([{ field }, content]: readonly [CaseColumn, string]): readonly [string, string] {
  return [field, content];
}

/** What is written freely and may be long. */
function isText(form: CaseForm, kind: CaseRole["kind"], field: string): boolean {
  if (kind !== "question") return kind === "notes" || kind === "reason";
  const answer = form.questions.find(({ id }) => id === field)?.answer;
  return answer === "text" || answer === "list";
}

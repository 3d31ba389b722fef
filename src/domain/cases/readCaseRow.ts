import { readYesNo, type Read } from "../inspection/readAnswer";
import { readDateCell } from "../inspection/readDateCell";
import { entryTexts } from "../inspection/strings";
import type { FactValue } from "../timescales/CaseFacts";
import type { CaseEntry, CaseSectionEntry } from "./CaseEntry";
import { blankCaseSection } from "./CaseEntry";
import { isCaseEntryField, type CaseField, type CaseOwnKind } from "./caseFields";
import type { CaseForm, CaseForms } from "./CaseForms";
import { readNotes } from "./caseNotes";
import { caseAnswers, readCaseAnswer, readSampleOutcome } from "./readCaseAnswer";
import { readFactCell } from "./readFactCell";

type Cell = string | number | boolean;

/** A cell of a case that could not be read and counts as blank. */
export interface UnreadCell {
  readonly field: string;
  readonly code: "answer-unknown" | "date-unknown" | "count-unknown";
  readonly content: string;
  readonly message: string;
}

export interface CaseRowReading {
  readonly entry: CaseEntry;
  readonly unread: readonly UnreadCell[];
}

/** The columns of a row: a field, and how its cell is found. */
export type PlacedField = CaseField & { readonly place: number };

/** Finds the fields by the words over the columns, wherever they were moved; those that are gone are left out. */
export function placeFields(fields: readonly CaseField[], header: readonly Cell[]): readonly PlacedField[] {
  const places = new Map(header.map((cell, place) => [plainField(cell), place] as const));
  return fields.flatMap((field) => {
    const place = places.get(plainField(field.field));
    return place === undefined ? [] : [{ ...field, place }];
  });
}

function plainField(cell: Cell): string {
  return String(cell).trim().toLowerCase();
}

/** Whether a person entered anything in the row; formulas and an id alone are no case. */
export function isCaseRow(fields: readonly PlacedField[], row: readonly Cell[]): boolean {
  return fields.some((field) => isCaseEntryField(field) && (row[field.place] ?? "") !== "");
}

/**
 * One case from its row. What cannot be read counts as blank and is named; nothing is guessed.
 * @see docs/spec.md P1
 */
export function readCaseRow(
  forms: CaseForms,
  form: CaseForm,
  fields: readonly PlacedField[],
  row: readonly Cell[],
): CaseRowReading {
  const unread: UnreadCell[] = [];
  const cellOf = ({ place }: PlacedField): Cell => row[place] ?? "";
  const own = (kind: CaseOwnKind): PlacedField | undefined => fields.find((field) => field.kind === kind);
  const text = (kind: CaseOwnKind): string => {
    const field = own(kind);
    return field === undefined ? "" : textOf(cellOf(field));
  };
  const keep = <Value>(
    field: PlacedField | undefined,
    read: (cell: Cell) => Read<Value & string> | Value | null,
    code: UnreadCell["code"],
    say: (content: string) => string,
  ): Value | null => {
    if (field === undefined) return null;
    const value = read(cellOf(field));
    if (value !== "unknown") return value as Value | null;
    const content = textOf(cellOf(field));
    unread.push({ field: field.field, code, content, message: say(content) });
    return null;
  };
  const word = <Value>(
    field: PlacedField | undefined,
    read: (cell: Cell) => Value | null | "unknown",
    allowed: string,
  ): Value | null =>
    keep<Value>(field, read as (cell: Cell) => Value | null, "answer-unknown", (content) =>
      entryTexts.unknownAnswer(content, allowed),
    );
  const { yesNo } = entryTexts.allowed;
  const rest = readFields(
    forms,
    form,
    fields.filter((field) => cellOf(field) !== ""),
    {
      text: (field) => textOf(cellOf(field)),
      word,
      fact: (field, kind) => {
        if (kind === "flag") return word(field, readYesNo, yesNo);
        const isNumber = kind === "number";
        return keep<FactValue>(
          field,
          (cell) => readFactCell(kind, cell),
          isNumber ? "count-unknown" : "date-unknown",
          isNumber ? entryTexts.unknownCount : entryTexts.unknownDate,
        );
      },
    },
  );
  const entry: CaseEntry = {
    id: text("id").trim(),
    reference: text("reference").trim(),
    by: text("by").trim(),
    born: keep<string>(own("born"), readDateCell, "date-unknown", entryTexts.unknownDate),
    sample: {
      home: word(own("home"), readYesNo, yesNo),
      livedOutside: word(own("livedOutside"), readYesNo, yesNo),
      responsible: word(own("responsible"), readYesNo, yesNo),
      decision: word(own("decision"), readSampleOutcome, sampleWords),
      reason: text("decisionReason"),
    },
    ...rest,
  };
  return { entry, unread };
}

const sampleWords = "Include, Exclude or Refer";

interface RowReader {
  readonly text: (field: PlacedField) => string;
  readonly word: <Value>(
    field: PlacedField,
    read: (cell: Cell) => Value | null | "unknown",
    allowed: string,
  ) => Value | null;
  readonly fact: (
    field: PlacedField,
    kind: Extract<CaseField, { kind: "fact" }>["fact"]["kind"],
  ) => FactValue;
}

/** What belongs to a question, a section or a fact; `fields` are those with content. */
function readFields(
  forms: CaseForms,
  form: CaseForm,
  fields: readonly PlacedField[],
  reader: RowReader,
): Pick<CaseEntry, "answers" | "sections" | "notes" | "facts"> {
  const answers: Record<string, string> = {};
  const sections: Record<string, CaseSectionEntry> = {};
  const notes: Record<string, string> = {};
  const facts: Record<string, FactValue> = {};
  const change = (section: string, what: Partial<CaseSectionEntry>): void => {
    sections[section] = { ...(sections[section] ?? blankCaseSection), ...what };
  };
  for (const field of fields) {
    switch (field.kind) {
      case "question": {
        const { question } = field;
        const allowed = caseAnswers(forms, question).join(", ");
        const answer = reader.word(field, (cell) => readCaseAnswer(forms, question, cell), allowed);
        if (answer !== null) answers[question.id] = answer;
        break;
      }
      case "noFactors":
        if (reader.word(field, readYesNo, entryTexts.allowed.yesNo) === true)
          change(field.section.id, { noFactors: true });
        break;
      case "critical": {
        const critical = readCriticalIds(form, field.section.id, reader.text(field));
        if (critical.length > 0) change(field.section.id, { critical });
        break;
      }
      case "reason":
        change(field.section.id, { reason: reader.text(field) });
        break;
      case "notes":
        Object.assign(notes, readNotes(form, field.section.id, reader.text(field)));
        break;
      case "fact": {
        const value = reader.fact(field, field.fact.kind);
        if (value !== null) facts[field.fact.id] = value;
        break;
      }
      default:
        break;
    }
  }
  return { answers, sections, notes, facts };
}

/** Ids with commas, semicolons or line breaks between them, however they are spaced; what is none is passed over. */
function readCriticalIds(form: CaseForm, section: string, text: string): readonly string[] {
  const plain = (id: string): string => id.replace(/\s+/g, "").toLowerCase();
  const given = new Set(text.split(/[,;\n]/).map(plain));
  return form.questions.flatMap(({ id, section: own }) =>
    own === section && given.has(plain(id)) ? [id] : [],
  );
}

/** A number or TRUE that was typed where text is expected is what it looks like. */
function textOf(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

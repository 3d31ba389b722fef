import { caseFields } from "../../domain/cases/caseFields";
import { newCaseId } from "../../domain/cases/newCaseId";
import { isCaseRow, placeFields, readCaseRow, type PlacedField } from "../../domain/cases/readCaseRow";
import type { CaseForms } from "../../domain/cases/CaseForms";
import type { CellValue, Edit, IdentifiedRow, Place } from "../InspectionHost";
import type { Intake, IntakeInput } from "../Intake";
import { texts } from "../strings";
import { caseEntryCell } from "./caseCells";
import { caseColumns, type CaseColumn } from "./caseColumns";
import type { CaseSheet } from "./caseSheets";

type Row = readonly CellValue[];
type Rows = readonly Row[];

interface CaseIntakeInput extends IntakeInput {
  /** Cells that somebody here has changed. */
  readonly touched: readonly Place[];
}

/**
 * Takes in what was typed or pasted onto a case sheet: rows without an id get one, and so does the lower of two with the
 * same; `y`, ` YES ` and ids such as `a1.1` are put into the words that the formulas beside them count. Blank rows stay
 * blank, texts and dates are left alone, and what cannot be read stays as it is.
 * @see docs/spec.md P1, P60
 */
export function takeInCases(
  forms: CaseForms,
  { form, block }: CaseSheet,
  rows: Rows,
  { before, touched, isWhole, random }: CaseIntakeInput,
): Intake {
  const own = touched.filter((place) => place.block === block);
  const fields = placeFields(caseFields(forms, form), rows[0] ?? []);
  const idPlace = fields.find(({ kind }) => kind === "id")?.place;
  if (idPlace === undefined || (!isWhole && own.length === 0)) return { identified: [], edits: [] };
  const columns = new Map(caseColumns(forms, form).map((column) => [column.field, column]));
  const idOf = (row: Row): string => String(row[idPlace] ?? "").trim();
  const tidied = (row: Row, isWanted: (field: string) => boolean): readonly Tidied[] => {
    const { entry } = readCaseRow(forms, form, fields, row);
    return fields.flatMap((field) => {
      const column = columns.get(field.field);
      const was = row[field.place];
      if (column === undefined || typeof was !== "string" || was === "" || !isWanted(field.field)) return [];
      const value = isListed(column) ? caseEntryCell(column, entry, form) : null;
      return typeof value !== "string" || value === was || !isWhollyRead(column, was, value)
        ? []
        : [{ field: headerOf(rows, field), value, was }];
    });
  };
  const former = new Map(before?.map((row) => [idOf(row), row]));
  const touchedIn = (id: string): ReadonlySet<string> =>
    new Set(own.filter(({ row }) => row === id).map(({ field }) => field));
  const taken = new Set(rows.map(idOf));
  const met = new Set<string>();
  const identified: IdentifiedRow[] = [];
  const edits: Edit[] = [];
  for (const [index, row] of rows.entries()) {
    const id = idOf(row);
    if (index === 0 || id === texts.endOfLog || !isCaseRow(fields, row)) continue;
    const isNew = id === "" || met.has(id);
    met.add(id);
    if (isNew) {
      if (!isWhole && touchedIn(id).size === 0) continue;
      const given = newCaseId(random, taken);
      taken.add(given);
      const words = tidied(row, () => true).map(({ field, value }) => [field, value] as const);
      identified.push({ index, was: row, id: given, fields: Object.fromEntries(words) });
      continue;
    }
    const here = touchedIn(id);
    if (isWhole ? former.get(id) === row : here.size === 0) continue;
    const words = tidied(row, (field) => isWhole || here.has(field));
    edits.push(...words.map((word) => ({ block, row: id, ...word })));
  }
  return { identified, edits };
}

interface Tidied {
  readonly field: string;
  readonly value: string;
  readonly was: string;
}

/** The word as it stands over the column, by which a host finds it. */
function headerOf([header = []]: Rows, { place }: PlacedField): string {
  return String(header[place] ?? "").trim();
}

/** Whether the cell holds words of a list, or ids; texts, dates and numbers are people's own. */
function isListed(column: CaseColumn): boolean {
  switch (column.kind) {
    case "question":
      return column.question.answer !== "text";
    case "fact":
      return column.fact.kind === "flag";
    case "home":
    case "livedOutside":
    case "responsible":
    case "decision":
    case "noFactors":
    case "critical":
      return true;
    default:
      return false;
  }
}

/** A list of ids is put right only where every one of them is understood. */
function isWhollyRead({ kind }: CaseColumn, was: string, value: string): boolean {
  if (kind !== "critical") return true;
  const count = (text: string): number => text.split(/[,;\n]/).filter((part) => part.trim() !== "").length;
  return count(was) === count(value);
}

import { caseFields, isCaseEntryField } from "../../domain/cases/caseFields";
import { isCaseId } from "../../domain/cases/isCaseId";
import { newCaseId } from "../../domain/cases/newCaseId";
import { isCaseRow, placeFields, readCaseRow, type PlacedField } from "../../domain/cases/readCaseRow";
import type { CaseForms } from "../../domain/cases/CaseForms";
import type { CellValue, Edit, IdentifiedRow, Place } from "../InspectionHost";
import type { Intake, IntakeInput } from "../logs/Intake";
import { keepersOf } from "../logs/keepersOf";
import { texts } from "../strings";
import { caseEntryCell } from "./caseCells";
import { caseColumns, type CaseColumn } from "./caseColumns";
import type { CaseSheet } from "./caseSheets";
import { caseTexts } from "./strings";

type Row = readonly CellValue[];
type Rows = readonly Row[];

interface CaseIntakeInput extends IntakeInput {
  /** Cells that somebody here has changed. */
  readonly touched: readonly Place[];
  /** Ids that second readings refer to: a case keeps such an id, whatever its form. */
  readonly referredTo?: ReadonlySet<string>;
}

/**
 * Takes in what was typed or pasted onto a case sheet: rows without an id of ours get one, and so does the copy where two
 * have the same: the row that stood there before keeps it, else the upper. `y`, ` YES ` and ids such as `a1.1` are put into
 * the words that the formulas beside them count. What stood in place of an id, in a column that is hidden, is named beside
 * the reference. Blank rows stay blank, texts and dates are left alone, and what cannot be read stays as it is.
 * @see docs/spec.md P1, P60
 */
export function takeInCases(
  forms: CaseForms,
  { form, block }: CaseSheet,
  rows: Rows,
  { before, touched, isWhole, random, referredTo = noIds }: CaseIntakeInput,
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
  const body = rows
    .map((row, index) => ({ row, index, id: idOf(row) }))
    .filter(({ row, index, id }) => index !== 0 && id !== texts.endOfLog && isCaseRow(fields, row));
  const isId = (id: string): boolean => isCaseId(id) || referredTo.has(id);
  const keepers = keepersOf(
    body.filter(({ id }) => isId(id)),
    [({ id, row }) => isAsEntered(fields, former.get(id), row)],
  );
  const identified: IdentifiedRow[] = [];
  const edits: Edit[] = [];
  for (const each of body) {
    const { row, index, id } = each;
    if (!keepers.has(each)) {
      if (!isWhole && touchedIn(id).size === 0) continue;
      const given = newCaseId(random, taken);
      taken.add(given);
      const words = tidied(row, () => true).map(({ field, value }) => [field, value] as const);
      const put = {
        ...Object.fromEntries(words),
        ...(isId(id) ? {} : besideReference(rows, fields, row, id)),
      };
      identified.push({ index, was: row, id: given, fields: put });
      continue;
    }
    const here = touchedIn(id);
    if (isWhole ? former.get(id) === row : here.size === 0) continue;
    const words = tidied(row, (field) => isWhole || here.has(field));
    edits.push(...words.map((word) => ({ block, row: id, ...word })));
  }
  return { identified, edits };
}

const noIds: ReadonlySet<string> = new Set();

/** Whether the row holds what was entered into the other; what the sheet works out is not compared. */
function isAsEntered(fields: readonly PlacedField[], other: Row | undefined, row: Row): boolean {
  return (
    other !== undefined &&
    fields.every((field) => !isCaseEntryField(field) || row[field.place] === other[field.place])
  );
}

/** Nobody sees the column of ids, so that what a person wrote there is kept in that of the references. */
function besideReference(
  rows: Rows,
  fields: readonly PlacedField[],
  row: Row,
  id: string,
): IdentifiedRow["fields"] {
  const field = fields.find(({ kind }) => kind === "reference");
  if (field === undefined || id === "") return {};
  const reference = String(row[field.place] ?? "").trim();
  return { [headerOf(rows, field)]: caseTexts.withOwnId(reference, id) };
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

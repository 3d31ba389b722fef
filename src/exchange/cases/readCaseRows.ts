import { findingsOfCase, type CaseFinding } from "../../domain/cases/caseChecks";
import type { CaseEntry } from "../../domain/cases/CaseEntry";
import { isComputedCaseField, type CaseField } from "../../domain/cases/caseFields";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { isCaseId } from "../../domain/cases/isCaseId";
import { caseAnswers } from "../../domain/cases/readCaseAnswer";
import { isCaseRow, placeFields, readCaseRow, type PlacedField } from "../../domain/cases/readCaseRow";
import type { Pack } from "../../domain/framework/Pack";
import { plainText } from "../../domain/inspection/plainText";
import { caseSheetFor } from "../../workbook/cases/caseSheets";
import { caseTexts } from "../../workbook/cases/strings";
import type { CellValue } from "../../workbook/InspectionHost";
import { texts as workbookTexts } from "../../workbook/strings";
import { cellReader, type CellReader } from "../cellReader";
import type { Mapping } from "../ColumnPlan";
import type { ReadRow } from "../ReadRow";
import type { TableRow } from "../Table";
import { caseTableColumns, tableFields } from "./caseTableColumns";
import { judgeRow } from "../judgeRow";
import { judgeEdition, leftOut, type AskedOfTable } from "./judgeEdition";
import { knownCases } from "./knownCases";
import { readCaseDate, readMonth } from "./readCaseDate";
import { caseTableTexts as texts } from "./strings";

export interface CaseRows {
  readonly rows: readonly ReadRow<CaseEntry>[];
  /** What is to be said of all of them. */
  readonly remarks: readonly string[];
  /** What is to be said before any of them is taken; `null` where nothing is. */
  readonly ask: AskedOfTable | null;
}

interface ReadOptions {
  /** ISO date, against which dates are held. */
  readonly today: string;
  /** The cases of the form's sheet, in its order. */
  readonly existing: readonly CaseEntry[];
}

/**
 * Reads rows of a table as cases of a form: each is taken as it is, put right or to be looked at, or refused with the
 * reason. A reference that is there already is refused, so that reading a file twice adds nothing. Cases without an id of
 * ours have none yet.
 * @see docs/spec.md P55, P57, P63
 */
export function readCaseRows(
  pack: Pack,
  forms: CaseForms,
  form: CaseForm,
  { header, rows }: { readonly header: readonly string[]; readonly rows: readonly TableRow[] },
  mapping: Mapping,
  { today, existing }: ReadOptions,
): CaseRows {
  const columns = caseTableColumns(forms, form);
  const fields = tableFields(forms, form);
  const placed = placeFields(
    fields,
    fields.map(({ field }) => field),
  );
  const { sheet } = caseSheetFor(forms, form);
  const known = knownCases(sheet, existing);
  const read = rows.flatMap((row): readonly ReadRow<CaseEntry>[] => {
    const cells = cellReader(row, columns, mapping);
    const line = placed.map((field) => cellOf(cells, field, today));
    if (row.trouble === "" && (isClosing(cells) || !isCaseRow(placed, line))) return [];
    const { entry, unread } = readCaseRow(forms, form, placed, line);
    for (const { field, content } of unread)
      cells.putRight(texts.unread(field, content, allowedIn(forms, fields, field)));
    for (const field of placed) cells.putRight(unknownCritical(form, field, line));
    const own = { ...entry, id: idOf(cells) };
    if (own.reference === "")
      cells.refuse(mapping[referenceField] === null ? texts.noColumn : texts.noReference);
    for (const text of marks(findingsOfCase(pack, form, own, today))) cells.putRight(text);
    const title = texts.title(own.reference, Object.keys(own.answers).length);
    return [judgeRow(row.line, title, cells, () => known.add(own, row.line))];
  });
  const others = leftOut(header, mapping).filter((heading) => !isComputedCaseField(heading));
  return {
    rows: read,
    remarks: others.length === 0 ? [] : [texts.leftOut(others)],
    ask: judgeEdition(form, header, mapping),
  };
}

const [referenceField, idField] = ["Case", "id"] as const;

type Cells = CellReader<string>;

/** The closing row of a case sheet that was saved as it is. */
function isClosing(cells: Cells): boolean {
  return cells.cell(idField) === workbookTexts.endOfLog || cells.cell(referenceField) === caseTexts.endNote;
}

function cellOf(cells: Cells, role: PlacedField, today: string): CellValue {
  const { field } = role;
  const isDated = role.kind === "born" || (role.kind === "fact" && role.fact.kind.startsWith("moment"));
  if (!isDated) return cells.text(field);
  const given = cells.cell(field);
  const month = role.kind === "born" ? readMonth(given, today) : null;
  const { cell, putRight, refused } = month ?? readCaseDate(given, today);
  putRight.forEach((note) => cells.putRight(`${field}: ${note}`));
  refused.forEach((why) => cells.refuse(`${field}: ${why}`));
  return cell;
}

function allowedIn(forms: CaseForms, fields: readonly CaseField[], field: string): string {
  const role = fields.find((each) => each.field === field);
  if (role?.kind === "question") return caseAnswers(forms, role.question).join(", ");
  if (role?.kind === "decision") return Object.values(caseTexts.outcomes).join(", ");
  const isNumber = role?.kind === "fact" && role.fact.kind === "number";
  return isNumber || role?.kind === "born" ? "" : `${caseTexts.yes}, ${caseTexts.no}`;
}

function unknownCritical(form: CaseForm, role: PlacedField, line: readonly CellValue[]): string {
  if (role.kind !== "critical") return "";
  const plain = (text: string): string => plainText(text).replace(/\s+/g, "");
  const ids = form.questions.filter(({ section }) => section === role.section.id).map(({ id }) => plain(id));
  const unknown = String(line[role.place] ?? "")
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "" && !ids.includes(plain(word)));
  return unknown.length === 0 ? "" : texts.unknownCritical(role.field, unknown);
}

function idOf(cells: Cells): string {
  const id = cells.text(idField).trim();
  if (id === "" || isCaseId(id)) return id;
  cells.putRight(texts.otherId(id));
  return "";
}

/** What informs and yet has to be seen before a case comes in: nothing was answered, a date lies ahead. */
const shown: readonly string[] = ["CASE-NO-ANSWER", "CASE-DATE-AHEAD"];

function marks(findings: readonly CaseFinding[]): readonly string[] {
  return findings
    .filter(({ message: { code, severity } }) => severity !== "info" || shown.includes(code))
    .filter(({ message: { code } }) => code !== "CASE-NO-REFERENCE")
    .map(({ message: { text } }) => text);
}

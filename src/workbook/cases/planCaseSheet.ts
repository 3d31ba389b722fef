import type { CaseForms } from "../../domain/cases/CaseForms";
import { isCaseEntryField } from "../../domain/cases/caseFields";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { texts } from "../strings";
import { palette } from "../styles";
import type { Area, CellContent, NamePlan, SheetPlan } from "../WorkbookPlan";
import { caseCells } from "./caseCells";
import { caseColumns, type CaseColumn } from "./caseColumns";
import { caseRows } from "./caseFormulas";
import { caseLines } from "./caseLines";
import { caseConditionalFormats } from "./caseConditionalFormats";
import { caseSheetOf, type CaseSheet } from "./caseSheets";
import { caseStyles } from "./caseStyles";
import { caseValidations } from "./caseValidations";
import { columnRuns } from "./columnRuns";
import { caseTexts } from "./strings";

/**
 * The sheet of one case form: a row a case, a column a question, headings, words and ids above, and the closing row below.
 * It is not protected, so that rows are sorted, pasted and inserted freely and groups of columns fold.
 */
export function planCaseSheet(
  context: PlanContext,
  forms: CaseForms,
  { form, sheet: name, block }: CaseSheet,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const { pack, inspection } = context;
  const columns = caseColumns(forms, form);
  const cases = inspection.cases[form.id] ?? [];
  const count = caseLines(cases);
  const { title, heading, label, header, firstCase } = caseRows;
  const closing = firstCase + count;
  const width = columns.length;
  const reference = columns.findIndex(({ kind }) => kind === "reference");
  const area: Area = { row: header, column: 0, rows: closing - header + 1, columns: width };
  const body = (column: number, across = 1): Area => ({
    row: firstCase,
    column,
    rows: count,
    columns: across,
  });
  const only = (content: CellContent): readonly CellContent[] =>
    columns.map((_, column) => (column === reference ? content : null));
  const sheet: SheetPlan = {
    id: caseSheetOf(block),
    name,
    visibility: "visible",
    tabColour: palette.quiet,
    columns: columns.map(({ width: characters, isGrouped, kind }) => ({
      width: characters,
      ...(kind === "id" ? { hidden: true } : {}),
      ...(isGrouped ? { grouped: true } : {}),
    })),
    rowHeights: [
      { row: title, height: 26 },
      { row: heading, height: 20 },
      { row: label, height: 96 },
      { row: header, height: 34 },
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          only(caseTexts.title(form.name, form.edition)),
          columns.map((column, at) => (column.heading === columns[at - 1]?.heading ? null : column.heading)),
          columns.map((column) => column.label),
          columns.map(({ field }) => field),
          ...cases.map((entry, index) => caseCells(context, form, columns, firstCase + index, entry)),
        ],
      },
      ...spareBlocks(context, form, columns, firstCase + cases.length, count - cases.length),
      {
        row: closing,
        column: 0,
        cells: [
          columns
            .slice(0, reference + 1)
            .map((_, column) =>
              column === 0 ? texts.endOfLog : column === reference ? caseTexts.endNote : null,
            ),
        ],
      },
    ],
    styles: caseStyles(columns, body, closing),
    validations: caseValidations(forms, columns, body),
    conditionalFormats: caseConditionalFormats(columns, body),
    freeze: { rows: firstCase, columns: reference + 1 },
    filter: { ...area, rows: area.rows - 1 },
    protected: false,
    print: {
      ...printPlan(pack, inspection.details.service, null),
      repeatRows: { from: heading, to: header },
      repeatColumns: { from: 0, to: reference },
      pagesWide: Math.ceil(columns.reduce((sum, each) => sum + each.width, 0) / charactersAPage),
    },
  };
  return { sheet, name: { name: block, sheet: name, area } };
}

/** Blank rows hold nothing but their formulas, so only the columns of those are said. */
function spareBlocks(
  context: PlanContext,
  form: CaseSheet["form"],
  columns: readonly CaseColumn[],
  row: number,
  rows: number,
): SheetPlan["blocks"] {
  const lines = Array.from({ length: rows }, (_, index) =>
    caseCells(context, form, columns, row + index, null),
  );
  return columnRuns(columns, (column) => !isCaseEntryField(column) && column.kind !== "id").map(
    ([from, count]) => ({
      row,
      column: from,
      cells: lines.map((line) => line.slice(from, from + count)),
    }),
  );
}

/** What fits on a landscape page at a size that can be read. */
const charactersAPage = 220;

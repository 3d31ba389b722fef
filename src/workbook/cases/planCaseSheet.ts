import { caseAnswers } from "../../domain/cases/readCaseAnswer";
import type { CaseForms } from "../../domain/cases/CaseForms";
import { isCaseEntryField } from "../../domain/cases/caseFields";
import { cellReference, columnLetters } from "../cellReference";
import { answerWords, messageFormats, statusFormats } from "../conditionalFormats";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../printPlan";
import { texts } from "../strings";
import { cellStyles, palette } from "../styles";
import {
  countValidation,
  dateValidation,
  gatherValidations,
  listValidation,
  textValidation,
} from "../validations";
import type { Area, CellContent, NamePlan, SheetPlan, StylePlan, ValidationPlan } from "../WorkbookPlan";
import { caseCells } from "./caseCells";
import { caseColumns, type CaseColumn } from "./caseColumns";
import { caseRows } from "./caseFormulas";
import { caseLines } from "./caseLines";
import { caseSheetOf, type CaseSheet } from "./caseSheets";
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
    conditionalFormats: caseFormats(columns, body),
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
  return runs(columns, (column) => !isCaseEntryField(column) && column.kind !== "id").map(
    ([from, count]) => ({
      row,
      column: from,
      cells: lines.map((line) => line.slice(from, from + count)),
    }),
  );
}

/** What fits on a landscape page at a size that can be read. */
const charactersAPage = 220;

type Body = (column: number, across?: number) => Area;

function caseStyles(columns: readonly CaseColumn[], body: Body, closing: number): readonly StylePlan[] {
  const { title, heading, label, header } = caseRows;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const of = (isIt: (column: CaseColumn) => boolean): readonly Area[] =>
    runs(columns, isIt).map(([from, count]) => body(from, count));
  const summaries = runs(columns, isSummary).map(([from, count]): Area => ({
    row: label,
    column: from,
    rows: 2,
    columns: count,
  }));
  return [
    { areas: [across(title)], style: cellStyles.title },
    { areas: [across(heading)], style: { ...cellStyles.sectionHeader, wrap: false } },
    { areas: [across(label)], style: { ...cellStyles.text, wrap: true, vertical: "bottom" } },
    { areas: [across(header)], style: cellStyles.sectionHeader },
    { areas: summaries, style: { ...cellStyles.keyQuestion, colour: palette.accent } },
    { areas: of(isCaseEntryField), style: { ...cellStyles.input, wrap: false } },
    {
      areas: of((column) => !isCaseEntryField(column) && column.kind !== "id"),
      style: { ...cellStyles.computed, wrap: false },
    },
    { areas: of(isSummary), style: { fill: palette.keyQuestion, bold: true } },
    { areas: of(isDated), style: { numberFormat: "d mmm yyyy", horizontal: "left" } },
    {
      areas: [across(closing)],
      style: { ...cellStyles.text, ...cellStyles.quiet, fill: palette.computed },
    },
  ];
}

function isSummary(column: CaseColumn): boolean {
  return column.kind === "question" && column.question.kind === "summary";
}

function isDated(column: CaseColumn): boolean {
  return column.kind === "born" || (column.kind === "fact" && column.fact.kind === "moment");
}

function caseValidations(
  forms: CaseForms,
  columns: readonly CaseColumn[],
  body: Body,
): readonly ValidationPlan[] {
  const { prompts, yes, no, outcomes } = caseTexts;
  const plans = gatherValidations(
    columns.flatMap((column, at): ValidationPlan[] => {
      const areas = [body(at)];
      switch (column.kind) {
        case "question": {
          const { question } = column;
          const words = caseAnswers(forms, question);
          if (words.length === 0) return [textValidation(areas, prompts.text)];
          if (question.kind === "summary") return [listValidation(areas, [yes, no], prompts.summary)];
          if (question.answer === "classification") return [listValidation(areas, words, prompts.level)];
          return [
            listValidation(areas, words, question.notRelevant === true ? prompts.relevant : prompts.answer),
          ];
        }
        case "home":
        case "livedOutside":
        case "responsible":
          return [listValidation(areas, [yes, no], prompts.fact)];
        case "noFactors":
          return [listValidation(areas, [yes], prompts.fact)];
        case "decision":
          return [listValidation(areas, Object.values(outcomes), prompts.decision)];
        case "born":
          return [dateValidation(areas, prompts.date)];
        case "fact":
          if (column.fact.kind === "flag") return [listValidation(areas, [yes, no], prompts.fact)];
          // A day with its time is text here, and so is a list of days.
          return column.fact.kind === "number"
            ? [countValidation(areas, prompts.count)]
            : [textValidation(areas, prompts.date)];
        case "reference":
        case "by":
        case "decisionReason":
        case "critical":
        case "notes":
        case "reason":
          return [textValidation(areas, prompts.text)];
        default:
          return [];
      }
    }),
  );
  return plans.map((plan) => ({ ...plan, areas: joined(plan.areas) }));
}

/** Columns beside each other as one rectangle; all have the same rows. */
function joined(areas: readonly Area[]): readonly Area[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === area.column) last.columns += area.columns;
    else found.push({ ...area });
  }
  return found;
}

function caseFormats(columns: readonly CaseColumn[], body: Body): SheetPlan["conditionalFormats"] {
  const at = (kind: CaseColumn["kind"]): number => columns.findIndex((column) => column.kind === kind);
  const first = caseRows.firstCase;
  const cell = (column: number): string => cellReference(first, column).replaceAll("$", "");
  const answers = runs(
    columns,
    (column) =>
      column.kind === "suggested" || (column.kind === "question" && column.question.answer !== "text"),
  ).map(([from, count]) => body(from, count));
  return [
    ...messageFormats([body(at("messages"))], cell(at("messages"))),
    ...statusFormats(answers, answerWords),
    {
      areas: [body(0, columns.length)],
      when: {
        kind: "formula",
        formula: `=$${columnLetters(at("counts"))}${first + 1}="${caseTexts.outcomes.exclude}"`,
      },
      style: { colour: palette.quiet, fill: palette.quietFill },
    },
  ];
}

/** Neighbouring columns that are alike: where they begin and how many there are. */
function runs(
  columns: readonly CaseColumn[],
  isIt: (column: CaseColumn) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  columns.forEach((column, at) => {
    if (!isIt(column)) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else found.push([at, 1]);
  });
  return found;
}

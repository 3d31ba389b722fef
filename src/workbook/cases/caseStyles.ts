import { isCaseEntryField } from "../../domain/cases/caseFields";
import { cellStyles, palette } from "../styles";
import type { Area, StylePlan } from "../WorkbookPlan";
import type { CaseColumn } from "./caseColumns";
import { caseRows } from "./caseFormulas";
import { columnRuns, type CaseBody } from "./columnRuns";

/** How a sheet of cases looks. */
export function caseStyles(
  columns: readonly CaseColumn[],
  body: CaseBody,
  closing: number,
): readonly StylePlan[] {
  const { title, heading, label, header } = caseRows;
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const of = (isIt: (column: CaseColumn) => boolean): readonly Area[] =>
    columnRuns(columns, isIt).map(([from, count]) => body(from, count));
  const summaries = columnRuns(columns, isSummary).map(([from, count]): Area => ({
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

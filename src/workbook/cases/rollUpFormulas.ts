import { caseColumns } from "./caseColumns";
import { caseSheetFor } from "./caseSheets";
import { caseRows } from "./caseFormulas";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { areaReference, blankSafe, cellReference, onSheet, textConstant } from "../formula/cellReference";
import { call, nothing } from "../formula/functionCall";
import type { PlanContext } from "../PlanContext";
import { layOutRollUp, rollUpColumn, type PlacedRollUpRow } from "./rollUpLayout";
import type { RollUpField } from "../names";
import { caseLines } from "./caseLines";
import { caseTexts } from "./strings";

type Standard = Extract<PlacedRollUpRow, { kind: "standard" }>;
type Counted = Extract<PlacedRollUpRow, { kind: "counted" }>;

/** The formulas of the roll-up. Counts are plain formulas over the case sheets, header and closing row included. */
export interface RollUpFormulas {
  readonly sample: (row: Standard) => string;
  readonly standardRating: (row: Standard) => string;
  readonly messages: (row: Standard) => string;
  readonly unanswered: (row: Counted) => string;
  readonly count: (row: Counted) => string;
  readonly base: (row: Counted) => string;
  readonly share: (row: PlacedRollUpRow) => string;
  readonly band: (row: PlacedRollUpRow) => string;
  readonly rating: (row: PlacedRollUpRow) => string;
  readonly next: (row: PlacedRollUpRow) => string;
}

export function rollUpFormulas(
  { pack, inspection, references }: PlanContext,
  forms: CaseForms,
): RollUpFormulas {
  const layout = layOutRollUp(pack, forms);
  const cell = ({ row }: PlacedRollUpRow, field: RollUpField): string =>
    cellReference(row, rollUpColumn(field));
  const eighty = references.setting("largeMajorityIncludes80");
  const published = references.setting("publishedPractice");
  const under = ({ row, keyQuestions }: Standard, field: RollUpField): string =>
    areaReference({ row: row + 1, column: rollUpColumn(field), rows: keyQuestions, columns: 1 });
  const columnOf = (form: CaseForm, isIt: (field: string, kind: string) => boolean): string => {
    const { sheet } = caseSheetFor(forms, form);
    const column = caseColumns(forms, form).findIndex(({ field, kind }) => isIt(field, kind));
    const rows = caseLines(inspection.cases[form.id] ?? []) + 2;
    return onSheet(sheet, areaReference({ row: caseRows.header, column, rows, columns: 1 }));
  };
  const counts = (form: CaseForm): string => columnOf(form, (_, kind) => kind === "counts");
  const { outcomes, rollUp } = caseTexts;
  const sampled = (form: CaseForm, word: string): string => `COUNTIFS(${counts(form)},${textConstant(word)})`;
  const answered = ({ form, question }: Counted, word: string): string =>
    `COUNTIFS(${columnOf(form, (field) => field === question)},${textConstant(word)},${counts(form)},${textConstant(outcomes.include)})`;
  const formOf = ({ row }: Standard): CaseForm | undefined => {
    const next = layout.rows.find((each) => each.row === row + 1);
    return next?.kind === "counted" ? next.form : undefined;
  };
  const isEntered = (row: PlacedRollUpRow): boolean => row.kind === "entered";
  const count = (row: PlacedRollUpRow): string => blankSafe(cell(row, "count"));
  const base = (row: PlacedRollUpRow): string => blankSafe(cell(row, "base"));
  const entered = (row: PlacedRollUpRow): string => (isEntered(row) ? cell(row, "percent") : nothing);
  const areCounted = (row: PlacedRollUpRow): string =>
    `AND(${cell(row, "count")}<>"",${cell(row, "base")}<>"")`;
  /** Per cent that was typed as such, 64.5, and not as 64.5%, is taken for what it means. */
  const fraction = (row: PlacedRollUpRow): string => {
    const percent = cell(row, "percent");
    return `IF(${percent}>1,${percent}/100,${percent})`;
  };
  return {
    sample: (row) => {
      const form = formOf(row);
      if (form === undefined) return `=${nothing}`;
      const { cases } = rollUp;
      return `=${sampled(form, outcomes.include)}&${textConstant(cases.included)}&${sampled(form, outcomes.exclude)}&${textConstant(cases.excluded)}&${sampled(form, outcomes.refer)}&${textConstant(cases.referred)}`;
    },
    standardRating: (row) =>
      call("RATE_FROM_CASES", under(row, "count"), under(row, "base"), under(row, "percent"), published),
    messages: (row) =>
      call(
        "CHECK_SHARES",
        under(row, "ref"),
        under(row, "count"),
        under(row, "base"),
        under(row, "percent"),
        published,
      ),
    unanswered: (row) => {
      const included = sampled(row.form, outcomes.include);
      const { cases } = rollUp;
      return `=${included}&${textConstant(cases.of)}&(${included}-${cell(row, "base")})&${textConstant(cases.unanswered)}`;
    },
    count: (row) => `=${answered(row, "Yes")}`,
    base: (row) => `=${cell(row, "count")}+${answered(row, "No")}`,
    share: (row) => {
      const shared = call("SHARE", count(row), base(row));
      if (!isEntered(row)) return shared;
      return `=IF(${areCounted(row)},${shared.slice(1)},IF(${cell(row, "percent")}="","",${fraction(row)}))`;
    },
    band: (row) => {
      const banded = call("PERCENT_BAND", count(row), base(row), eighty);
      if (!isEntered(row)) return banded;
      const whole = "1000000000";
      const ofPercent = call("PERCENT_BAND", `ROUND(${fraction(row)}*${whole},0)`, whole, eighty);
      return `=IF(${areCounted(row)},${banded.slice(1)},IF(${cell(row, "percent")}="","",${ofPercent.slice(1)}))`;
    },
    rating: (row) => call("RATE_FROM_CASES", count(row), base(row), entered(row), published),
    next: (row) => call("CASES_TO_NEXT_RATING", count(row), base(row), published),
  };
}

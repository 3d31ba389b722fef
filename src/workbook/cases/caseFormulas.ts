import type { CaseForm, CaseSection } from "../../domain/cases/CaseForms";
import { weighingQuestions } from "../../domain/cases/findInForms";
import { areaReference, columnLetters, rowCellReference, textConstant } from "../formula/cellReference";
import { call } from "../formula/functionCall";
import type { CaseColumn } from "./caseColumns";
import { caseTexts } from "./strings";

/** Zero-based rows above the cases. */
export const caseRows = { title: 0, heading: 1, label: 2, header: 3, firstCase: 4 } as const;

/** The formulas of one case's row; each looks at its own row only, so sorting and filtering change nothing. */
export interface CaseFormulas {
  readonly messages: string;
  readonly rule: string;
  readonly counts: string;
  readonly suggested: (section: CaseSection) => string;
}

/** `row` is zero-based. `bankHolidays` refers to the setting, where it can make a difference. */
export function caseFormulas(
  form: CaseForm,
  columns: readonly CaseColumn[],
  row: number,
  bankHolidays: string | null,
): CaseFormulas {
  const place = (isIt: (column: CaseColumn) => boolean): number => columns.findIndex(isIt);
  const own = (kind: CaseColumn["kind"]): string =>
    rowCellReference(
      row,
      place((column) => column.kind === kind),
    );
  const question = (id: string): number =>
    place((column) => column.kind === "question" && column.question.id === id);
  const first = place(({ kind }) => kind === "messages") + 1;
  const last = columns.length - 1;
  return {
    messages: call(
      "CHECK_CASE",
      textConstant(form.id),
      areaReference({ row: caseRows.header, column: first, rows: 1, columns: last - first + 1 }),
      `$${columnLetters(first)}${row + 1}:$${columnLetters(last)}${row + 1}`,
      own("reference"),
      ...(bankHolidays === null ? [] : [bankHolidays]),
    ),
    rule: ruleFormula(rowCellReference(row, question(form.careExperienced)), own),
    counts: `=IF(${own("decision")}="",${own("rule")},${own("decision")})`,
    suggested: (section) => suggestionFormula(form, section, columns, row),
  };
}

/** The rule on home and host services (R40), step by step as `decideSample` takes it. */
function ruleFormula(care: string, own: (kind: CaseColumn["kind"]) => string): string {
  const { include, exclude, refer } = caseTexts.outcomes;
  const [home, lived, responsible] = [own("home"), own("livedOutside"), own("responsible")];
  const ifYesNo = (cell: string, yes: string, no: string): string =>
    `IF(${cell}="Yes",${yes},IF(${cell}="No",${no},""))`;
  const [included, excluded, referred] = [include, exclude, refer].map(textConstant) as [
    string,
    string,
    string,
  ];
  const atHome = ifYesNo(lived, ifYesNo(responsible, included, referred), included);
  return `=${ifYesNo(care, ifYesNo(home, atHome, ifYesNo(responsible, included, excluded)), included)}`;
}

/**
 * The suggestion for a section's summary (R41 to R43), as `judgeSummary` gives it: without relevant factors Yes where the
 * documents say so, one critical No makes No, and otherwise the balance once every question is answered.
 */
function suggestionFormula(
  form: CaseForm,
  section: CaseSection,
  columns: readonly CaseColumn[],
  row: number,
): string {
  const at = (kind: CaseColumn["kind"]): string =>
    rowCellReference(
      row,
      columns.findIndex(
        (column) => column.kind === kind && "section" in column && column.section === section,
      ),
    );
  const weighing = weighingQuestions(form, section).map(({ id }) =>
    columns.findIndex((column) => column.kind === "question" && column.question.id === id),
  );
  const runs = runsOf(weighing);
  const cells = (line: number, absolute: boolean) => (run: readonly [number, number]) =>
    run.map((column) => `$${columnLetters(column)}${absolute ? "$" : ""}${line + 1}`).join(":");
  const answers = runs.map(cells(row, false));
  const ids = runs.map(cells(caseRows.header, true));
  const count = (word: string): string => answers.map((range) => `COUNTIF(${range},"${word}")`).join("+");
  // The length tells whether a question's id stands in the list, without an error where it does not.
  const listed = `", "&${at("critical")}&","`;
  const isCritical = answers
    .map(
      (range, index) =>
        `SUMPRODUCT((${range}="No")*(LEN(${listed})>LEN(SUBSTITUTE(${listed},", "&${ids[index] ?? ""}&",",""))))`,
    )
    .join("+");
  const [yes, no] = [count("Yes"), count("No")];
  const judged = weighing.length;
  const balance =
    `IF(${yes}+${no}+${count("Not judged")}<${judged},"",` +
    `IF(${yes}>${no},"Yes",IF(${yes}<${no},"No",IF(${yes}=0,"","Decide"))))`;
  const weighed = `IF(IF(${at("critical")}="",0,${isCritical})>0,"No",${balance})`;
  return section.noFactorsMeansYes ? `=IF(${at("noFactors")}="Yes","Yes",${weighed})` : `=${weighed}`;
}

/** Neighbouring columns taken together, first and last. */
function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === column) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

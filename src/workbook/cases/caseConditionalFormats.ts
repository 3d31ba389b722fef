import { cellReference, columnLetters } from "../formula/cellReference";
import { answerWords, messageFormats, statusFormats } from "../sheet/conditionalFormats";
import { palette } from "../styles";
import type { SheetPlan } from "../WorkbookPlan";
import type { CaseColumn } from "./caseColumns";
import { caseRows } from "./caseFormulas";
import { columnRuns, type CaseBody } from "./columnRuns";
import { caseTexts } from "./strings";

/** How a sheet of cases marks messages, answers and cases that are left out. */
export function caseConditionalFormats(
  columns: readonly CaseColumn[],
  body: CaseBody,
): SheetPlan["conditionalFormats"] {
  const at = (kind: CaseColumn["kind"]): number => columns.findIndex((column) => column.kind === kind);
  const first = caseRows.firstCase;
  const cell = (column: number): string => cellReference(first, column).replaceAll("$", "");
  const answers = columnRuns(
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

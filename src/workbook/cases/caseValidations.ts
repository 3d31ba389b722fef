import { caseAnswers } from "../../domain/cases/readCaseAnswer";
import type { CaseForms } from "../../domain/cases/CaseForms";
import {
  countValidation,
  dateValidation,
  gatherValidations,
  listValidation,
  textValidation,
} from "../sheet/validations";
import type { Area, ValidationPlan } from "../WorkbookPlan";
import type { CaseColumn } from "./caseColumns";
import type { CaseBody } from "./columnRuns";
import { caseTexts } from "./strings";

/** What Excel offers and refuses on a sheet of cases. */
export function caseValidations(
  forms: CaseForms,
  columns: readonly CaseColumn[],
  body: CaseBody,
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

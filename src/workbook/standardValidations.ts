import { ratings } from "../domain/framework/Rating";
import { cellArea, rowAreas } from "./areas";
import { standardColumn, standardRows, type StandardLayout } from "./standardLayout";
import { texts } from "./strings";
import {
  countValidation,
  keyQuestionAnswers,
  listValidation,
  promptAnswers,
  textValidation,
} from "./validations";
import type { ValidationPlan } from "./WorkbookPlan";

/** What Excel offers and refuses on a standard's sheet. Each cell has one rule. */
export function standardValidations(layout: StandardLayout): readonly ValidationPlan[] {
  const prompts = layout.body.filter((row) => row.kind === "prompt").map((row) => row.row);
  const keyQuestions = layout.body.filter((row) => row.kind === "keyQuestion").map((row) => row.row);
  const { qualitative, proposed } = standardRows;
  const [answer, critical, note, reason] = [
    standardColumn("answer"),
    standardColumn("critical"),
    standardColumn("note"),
    standardColumn("reason"),
  ];
  const reasons = [proposed, ...layout.body.filter((row) => row.kind !== "measure").map((row) => row.row)];
  return [
    listValidation([cellArea(qualitative, answer)], ratings, texts.prompts.qualitative),
    listValidation([cellArea(proposed, answer)], ratings, texts.prompts.proposedRating),
    listValidation(rowAreas(keyQuestions, answer), keyQuestionAnswers, texts.prompts.keyQuestionAnswer),
    listValidation(rowAreas(prompts, answer), promptAnswers, texts.prompts.promptAnswer),
    listValidation(rowAreas(prompts, critical), [texts.criticalWord], texts.prompts.critical),
    ...layout.body.flatMap((row) => {
      const measure = row.kind === "keyQuestion" ? null : row.measure;
      if (measure === null) return [];
      return [
        countValidation([cellArea(row.row, standardColumn("positive"))], texts.positivePrompt(measure.label)),
        countValidation([cellArea(row.row, standardColumn("base"))], texts.basePrompt(measure.label)),
      ];
    }),
    textValidation(rowAreas(prompts, note), texts.prompts.note),
    textValidation(rowAreas(reasons, reason), texts.prompts.reason),
  ];
}

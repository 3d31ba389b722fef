import { ratings } from "../../domain/framework/Rating";
import { cellArea, rowAreas } from "../sheet/areas";
import { standardColumn, standardRows, type StandardLayout } from "./standardLayout";
import { choicesOf, signalTexts } from "./signalTexts";
import { texts } from "../strings";
import {
  countValidation,
  keyQuestionAnswers,
  listValidation,
  promptAnswers,
  textValidation,
} from "../sheet/validations";
import type { ValidationPlan } from "../WorkbookPlan";
import { validationTexts } from "../sheet/validationTexts";

/** What Excel offers and refuses on a standard's sheet. Each cell has one rule. */
export function standardValidations(layout: StandardLayout): readonly ValidationPlan[] {
  const prompts = layout.body.filter((row) => row.kind === "prompt").map((row) => row.row);
  const keyQuestions = layout.body.filter((row) => row.kind === "keyQuestion").map((row) => row.row);
  const measures = layout.body
    .filter((row) => row.kind !== "keyQuestion" && row.measure !== null)
    .map((row) => row.row);
  const { qualitative, proposed } = standardRows;
  const [answer, critical, note, reason] = [
    standardColumn("answer"),
    standardColumn("critical"),
    standardColumn("note"),
    standardColumn("reason"),
  ];
  const reasons = [proposed, ...[...keyQuestions, ...prompts].sort((one, other) => one - other)];
  return [
    listValidation([cellArea(qualitative, answer)], ratings, validationTexts.prompts.qualitative),
    listValidation([cellArea(proposed, answer)], ratings, validationTexts.prompts.proposedRating),
    listValidation(
      rowAreas(keyQuestions, answer),
      keyQuestionAnswers,
      validationTexts.prompts.keyQuestionAnswer,
    ),
    listValidation(rowAreas(prompts, answer), promptAnswers, validationTexts.prompts.promptAnswer),
    ...signalValidations(layout),
    listValidation(rowAreas(prompts, critical), [texts.criticalWord], validationTexts.prompts.critical),
    ...(measures.length === 0
      ? []
      : [
          countValidation(rowAreas(measures, standardColumn("positive")), validationTexts.prompts.positive),
          countValidation(rowAreas(measures, standardColumn("base")), validationTexts.prompts.base),
        ]),
    textValidation(rowAreas(prompts, note), validationTexts.prompts.note),
    textValidation(rowAreas(reasons, reason), validationTexts.prompts.reason),
  ];
}

/** One list for the facts of each kind. */
function signalValidations({ body }: StandardLayout): readonly ValidationPlan[] {
  const answer = standardColumn("answer");
  return (["workload", "trigger", "policy"] as const).flatMap((kind) => {
    const rows = body.flatMap((row) => (row.kind === "signal" && row.signal.kind === kind ? [row] : []));
    const choices = rows[0]?.signal.answers;
    if (choices === undefined) return [];
    return [
      listValidation(
        rowAreas(
          rows.map(({ row }) => row),
          answer,
        ),
        choicesOf(choices),
        signalTexts.prompts[kind],
      ),
    ];
  });
}

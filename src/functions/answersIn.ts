import { keyQuestionsOf, promptsOf } from "../domain/framework/find";
import type { KeyQuestion, Pack, Standard } from "../domain/framework/Pack";
import type { KeyQuestionAnswer, PromptAnswer } from "../domain/inspection/Inspection";
import type { JudgedPrompt } from "../domain/rating/judgeKeyQuestion";
import { criticalKind, keyQuestionAnswerKind, promptAnswerKind } from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { readCell, readerOf, readOrBlank, type ReadCell } from "./readCell";
import { rejectCell } from "./rejectCell";
import { rowFinder } from "./rowFinder";
import { texts } from "./strings";

interface AnswerCells {
  readonly answers: unknown;
  readonly ids: unknown;
}

/**
 * The prompts whose answers a range holds: those of `keyQuestion`, else every prompt named in `ids`, else every row.
 * A prompt of the key question whose row is gone counts as blank.
 */
export function judgedPromptsIn(
  pack: Pack,
  { answers, critical, ids }: AnswerCells & { readonly critical: unknown },
  keyQuestion: KeyQuestion | null,
): readonly JudgedPrompt[] {
  const rows = rowFinder(ids);
  if (rows === null) return everyPrompt(cellsOf(answers), cellsOf(critical));
  const prompts = keyQuestion?.prompts ?? promptsOf(pack).filter(({ id }) => rows.has(id));
  const [answerOf, criticalOf] = [rows.column(answers), rows.column(critical)];
  return prompts.map(({ id }) => judgedPrompt(answerOf(id), criticalOf(id), readOrBlank));
}

/** The key-question answers a range holds: those of `standard`, else every key question named in `ids`, else every row. */
export function keyQuestionAnswersIn(
  pack: Pack,
  { answers, ids }: AnswerCells,
  standard: Standard | null,
  readCellAs?: ReadCell,
): readonly (KeyQuestionAnswer | null)[] {
  const rows = rowFinder(ids);
  const readAs = readCellAs ?? readerOf({ haveIds: rows !== null });
  const read = (cell: unknown) => readAs(cell, keyQuestionAnswerKind);
  if (rows === null) return cellsOf(answers).map(read);
  const keyQuestions = standard?.keyQuestions ?? keyQuestionsOf(pack).filter(({ id }) => rows.has(id));
  const answerOf = rows.column(answers);
  return keyQuestions.map(({ id }) => read(answerOf(id)));
}

/** How many key questions and prompts are Yes, of those that are Yes or No (R16, R17): the same rows as above, prompts included. */
export function positiveIn(
  pack: Pack,
  cells: AnswerCells,
  standard: Standard | null,
): { readonly count: number; readonly base: number } {
  const answers = everyAnswerIn(pack, cells, standard);
  const count = answers.filter((answer) => answer === "Yes").length;
  return { count, base: count + answers.filter((answer) => answer === "No").length };
}

function everyAnswerIn(
  pack: Pack,
  { answers, ids }: AnswerCells,
  standard: Standard | null,
): readonly (PromptAnswer | null)[] {
  const rows = rowFinder(ids);
  if (rows === null) return cellsOf(answers).map((cell) => readCell(cell, promptAnswerKind));
  const answerOf = rows.column(answers);
  return (standard?.keyQuestions ?? keyQuestionsOf(pack)).flatMap(({ id, prompts }) => [
    readOrBlank(answerOf(id), keyQuestionAnswerKind),
    ...prompts.map((prompt) => readOrBlank(answerOf(prompt.id), promptAnswerKind)),
  ]);
}

function everyPrompt(answers: readonly unknown[], critical: readonly unknown[]): readonly JudgedPrompt[] {
  if (critical.length > 0 && critical.length !== answers.length)
    rejectCell(texts.lengthsDiffer(critical.length, answers.length));
  return answers.map((answer, row) => judgedPrompt(answer, critical[row], readCell));
}

function judgedPrompt(answer: unknown, critical: unknown, read: ReadCell): JudgedPrompt {
  return {
    answer: read(answer, promptAnswerKind),
    critical: read(critical, criticalKind) ?? false,
  };
}

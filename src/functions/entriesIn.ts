import type { KeyQuestion, Pack, Prompt } from "../domain/framework/Pack";
import { defaultSettings } from "../domain/inspection/defaultSettings";
import type { MeasureEntry, PromptEntry, Settings } from "../domain/inspection/Inspection";
import type { KeyQuestionInput } from "../domain/rating/judgeKeyQuestion";
import { countKind, criticalKind, keyQuestionAnswerKind, promptAnswerKind, yesNoKind } from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { wordText } from "./cellText";
import { readCell } from "./readCell";
import { rowFinder } from "./rowFinder";

interface KeyQuestionCells {
  readonly answers: unknown;
  readonly critical: unknown;
  readonly reasons: unknown;
  readonly ids: unknown;
}

/** A key question with its prompts, read from cells; without identities its own row comes first and its prompts follow in order. */
export function keyQuestionInputIn(keyQuestion: KeyQuestion, cells: KeyQuestionCells): KeyQuestionInput {
  const inOrder = [keyQuestion.id, ...keyQuestion.prompts.map(({ id }) => id)];
  const rows = rowFinder(cells.ids) ?? rowFinder(inOrder.slice(0, cellsOf(cells.answers).length));
  const column = (range: unknown) => rows?.column(range) ?? (() => undefined);
  const [answer, critical, reason] = [column(cells.answers), column(cells.critical), column(cells.reasons)];
  return {
    answer: readCell(answer(keyQuestion.id), keyQuestionAnswerKind),
    reason: wordText(reason(keyQuestion.id)),
    prompts: keyQuestion.prompts.map(({ id }) => ({
      answer: readCell(answer(id), promptAnswerKind),
      critical: readCell(critical(id), criticalKind) ?? false,
      reason: wordText(reason(id)),
    })),
  };
}

/** Whether nothing was answered yet: then there is nothing to say. */
export function isNothingAnswered({ answer, prompts }: KeyQuestionInput): boolean {
  return answer === null && prompts.every((prompt) => prompt.answer === null);
}

interface PromptCells {
  readonly answer: unknown;
  readonly reason: unknown;
  readonly critical: unknown;
  readonly ids: unknown;
  readonly positives: unknown;
  readonly bases: unknown;
}

/** One prompt's row with its measures: the first stands on the row itself, a further one on a row of its own. */
export function promptEntryIn(prompt: Prompt, cells: PromptCells): PromptEntry {
  const rows = rowFinder(cells.ids) ?? rowFinder(prompt.id);
  const [positive, base] = [rows?.column(cells.positives), rows?.column(cells.bases)];
  const measures = prompt.measures.map(({ id }, index): [string, MeasureEntry] => {
    const row = index === 0 ? prompt.id : id;
    return [id, { positive: readCell(positive?.(row), countKind), base: readCell(base?.(row), countKind) }];
  });
  return {
    answer: readCell(cells.answer, promptAnswerKind),
    critical: readCell(cells.critical, criticalKind) ?? false,
    reason: wordText(cells.reason),
    note: "",
    measures: Object.fromEntries(measures),
  };
}

/** The readings of shares that cells give; the pack's own where they are blank. */
export function shareSettingsIn(
  pack: Pack,
  cells: { readonly smallBase: unknown; readonly eightyIsLarge: unknown },
): Settings {
  const settings = defaultSettings(pack);
  return {
    ...settings,
    smallBase: readCell(cells.smallBase, countKind) ?? settings.smallBase,
    largeMajorityIncludes80: readCell(cells.eightyIsLarge, yesNoKind) ?? settings.largeMajorityIncludes80,
  };
}

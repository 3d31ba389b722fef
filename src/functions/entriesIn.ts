import { promptsOf } from "../domain/framework/find";
import type { PromptNote } from "../domain/checks/repeatedNotes";
import { noteMessages } from "../domain/checks/noteMessages";
import type { KeyQuestion, Pack, Prompt } from "../domain/framework/Pack";
import { defaultSettings } from "../domain/inspection/defaultSettings";
import { signalsOf } from "../domain/framework/signalsOf";
import type { Inspection, MeasureEntry, PromptEntry, Settings } from "../domain/inspection/Inspection";
import type { Message } from "../domain/inspection/Assessment";
import type { KeyQuestionInput } from "../domain/rating/judgeKeyQuestion";
import {
  countKind,
  criticalKind,
  keyQuestionAnswerKind,
  promptAnswerKind,
  signalKind,
  yesNoKind,
} from "./cellKinds";
import { cellsOf } from "./cellsOf";
import { noteText, wordText } from "./cellText";
import { isOmitted } from "./isOmitted";
import { ownCells } from "./ownCells";
import { readOrBlank } from "./readCell";
import { rowFinder } from "./rowFinder";

interface KeyQuestionCells {
  readonly answers: unknown;
  readonly critical: unknown;
  readonly reasons: unknown;
  readonly ids: unknown;
}

/** What cells say, and what is to be said of those of the own row that nobody can read. */
interface Entered<Entry> {
  readonly entry: Entry;
  readonly unread: readonly Message[];
}

/** A key question with its prompts, read from cells; without identities its own row comes first and its prompts follow in order. */
export function keyQuestionInputIn(
  keyQuestion: KeyQuestion,
  cells: KeyQuestionCells,
): Entered<KeyQuestionInput> {
  const inOrder = [keyQuestion.id, ...keyQuestion.prompts.map(({ id }) => id)];
  const rows = rowFinder(cells.ids) ?? rowFinder(inOrder.slice(0, cellsOf(cells.answers).length));
  const column = (range: unknown) => rows?.column(range) ?? (() => undefined);
  const [answer, critical, reason] = [column(cells.answers), column(cells.critical), column(cells.reasons)];
  const own = ownCells();
  const entry = {
    answer: own.read(answer(keyQuestion.id), keyQuestionAnswerKind),
    reason: wordText(reason(keyQuestion.id)),
    prompts: keyQuestion.prompts.map(({ id }) => ({
      answer: readOrBlank(answer(id), promptAnswerKind),
      critical: readOrBlank(critical(id), criticalKind) ?? false,
      reason: wordText(reason(id)),
    })),
  };
  return { entry, unread: own.messages };
}

/** Whether nothing was answered yet: then there is nothing to say. */
export function isNothingAnswered({ answer, prompts }: KeyQuestionInput): boolean {
  return answer === null && prompts.every((prompt) => prompt.answer === null);
}

/** A prompt's entry, and what is entered for the facts below it. */
interface EnteredPrompt extends Entered<PromptEntry> {
  readonly signals: Inspection["signals"];
}

interface PromptCells {
  readonly answer: unknown;
  readonly reason: unknown;
  readonly critical: unknown;
  readonly ids: unknown;
  readonly positives: unknown;
  readonly bases: unknown;
  readonly note: unknown;
  readonly signals: unknown;
}

/**
 * One prompt's row with its measures and facts: the first measure stands on the row itself, a further one and each fact
 * on a row of its own.
 */
export function promptEntryIn(prompt: Prompt, cells: PromptCells): EnteredPrompt {
  const rows = rowFinder(cells.ids) ?? rowFinder(prompt.id);
  const [positive, base] = [rows?.column(cells.positives), rows?.column(cells.bases)];
  const signal = rows?.column(cells.signals);
  const own = ownCells();
  const [answer, critical] = [
    own.read(cells.answer, promptAnswerKind),
    own.read(cells.critical, criticalKind),
  ];
  const measures = prompt.measures.map(({ id }, index): [string, MeasureEntry] => {
    const row = index === 0 ? prompt.id : id;
    return [id, { positive: own.read(positive?.(row), countKind), base: own.read(base?.(row), countKind) }];
  });
  const entry = {
    answer,
    critical: critical ?? false,
    reason: wordText(cells.reason),
    note: noteText(cells.note),
    measures: Object.fromEntries(measures),
  };
  const signals = signalsOf(prompt).map((each) => [each.id, own.read(signal?.(each.id), signalKind(each))]);
  return { entry, signals: Object.fromEntries(signals), unread: own.messages };
}

/** What a note leaves open, where a note was given at all: an empty cell has to come as an empty text. */
export function noteMessagesIn(pack: Pack, note: unknown, entry: PromptEntry): readonly Message[] {
  return isOmitted(note) ? [] : noteMessages(pack, entry);
}

/** The notes of the prompts that are named, in the order of the framework. */
export function promptNotesIn(
  pack: Pack,
  { notes, ids }: { readonly notes: unknown; readonly ids: unknown },
): readonly PromptNote[] {
  const rows = rowFinder(ids);
  if (rows === null) return [];
  const noteOf = rows.column(notes);
  return promptsOf(pack)
    .filter(({ id }) => rows.has(id))
    .map(({ id }) => ({ prompt: id, note: noteText(noteOf(id)) }));
}

/** The readings of shares that cells give; the pack's own where they are blank. */
export function shareSettingsIn(
  pack: Pack,
  cells: { readonly smallBase: unknown; readonly eightyIsLarge: unknown },
): Settings {
  const settings = defaultSettings(pack);
  return {
    ...settings,
    smallBase: readOrBlank(cells.smallBase, countKind) ?? settings.smallBase,
    largeMajorityIncludes80: readOrBlank(cells.eightyIsLarge, yesNoKind) ?? settings.largeMajorityIncludes80,
  };
}

import type { Pack } from "../../domain/framework/Pack";
import type {
  Assessment,
  KeyQuestionAssessment,
  Message,
  StandardAssessment,
} from "../../domain/inspection/Assessment";
import type { Edit } from "../../workbook/InspectionHost";
import { inspectionRowIds } from "../../workbook/inspection/inspectionLayout";
import { blockNames, summaryRows } from "../../workbook/names";
import { shareText } from "../components/shareText";
import { whereOf } from "../places";
import { strings } from "./strings";

/** What an edit brought about, in a sentence or two for the live region; empty for texts, which speak for themselves. */
export function sayEdit(pack: Pack, assessment: Assessment, edit: Edit): string {
  if (edit.field === "note" || edit.field === "reason") return "";
  if (edit.row === inspectionRowIds.overall) {
    return said(strings.overview.overall, edit, texts(assessment.overall.messages));
  }
  if (edit.block === blockNames.checklist) return said(whereOf(pack, edit), edit, []);
  const standard = assessment.standards.find(({ id }) => blockNames.standard(id) === edit.block);
  return standard ? sayInStandard(pack, standard, edit) : "";
}

function sayInStandard(pack: Pack, standard: StandardAssessment, edit: Edit): string {
  const { id, keyQuestions } = standard;
  if (edit.row === summaryRows.qualitative(id)) return said(strings.standard.qualitative, edit, []);
  if (edit.row === summaryRows.proposed(id))
    return said(strings.standard.proposed, edit, texts(standard.messages));
  if (edit.field === "positive" || edit.field === "base") return sayShare(keyQuestions, edit);

  const prompts = keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  const beside = prompts.find((prompt) => edit.row.startsWith(`${prompt.id}:`));
  if (beside) return said(whereOf(pack, edit), edit, texts(beside.messages));
  const own = keyQuestions.find((keyQuestion) => keyQuestion.id === edit.row);
  if (own) return said(own.id, edit, [strings.said.default(id, standard.default ?? strings.noSuggestion)]);
  const asked = keyQuestions.find((keyQuestion) =>
    keyQuestion.prompts.some((prompt) => prompt.id === edit.row),
  );
  return asked ? said(whereOf(pack, edit), edit, [suggestionOf(asked)]) : "";
}

function sayShare(keyQuestions: readonly KeyQuestionAssessment[], edit: Edit): string {
  const prompts = keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
  const onPrompt = prompts.find(({ id }) => id === edit.row)?.measures[0];
  const measure = onPrompt ?? prompts.flatMap(({ measures }) => measures).find(({ id }) => id === edit.row);
  if (!measure?.share.band) return "";
  return strings.said.share(shareText(measure.share), measure.share.band);
}

function suggestionOf({ id, suggestion }: KeyQuestionAssessment): string {
  return strings.said.suggestion(id, suggestion ? strings.suggestion[suggestion] : strings.noSuggestion);
}

function texts(messages: readonly Message[]): readonly string[] {
  return messages.map(({ text }) => text);
}

function said(where: string, edit: Edit, more: readonly string[]): string {
  const value = edit.value === null ? strings.said.cleared : String(edit.value);
  return [strings.said.answer(where, value), ...more].join(" ");
}

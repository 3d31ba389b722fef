import type { ReactElement } from "react";
import { findStandard } from "../../domain/framework/find";
import type { Standard } from "../../domain/framework/Pack";
import type { StandardAssessment } from "../../domain/inspection/Assessment";
import { standardPlace, type Selection } from "../places";
import { KeyQuestionPage } from "./KeyQuestionPage";
import { PromptPage } from "./PromptPage";
import { StandardPage } from "./StandardPage";
import type { ViewProps } from "./Workspace";

interface StandardViewProps extends ViewProps {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** What the three kinds of page of a standard share. */
export interface StandardPageProps extends ViewProps {
  readonly standard: Standard;
  readonly assessed: StandardAssessment;
  /** Shows the standard itself, without moving the selection in the workbook. */
  readonly onStandard: () => void;
  /** Shows a key question or prompt, here and in the workbook. */
  readonly onRow: (row: string) => void;
}

/** The standard of the active sheet, or the key question or prompt of its selected row. */
export function StandardView({ selection, onSelect, ...view }: StandardViewProps): ReactElement | null {
  const standard = findStandard(view.pack, selection.standard);
  const assessed = view.reading.assessment.standards.find(({ id }) => id === selection.standard);
  if (standard === undefined || assessed === undefined) return null;

  const props: StandardPageProps = {
    ...view,
    standard,
    assessed,
    onStandard: () => onSelect({ standard: standard.id, row: null }),
    onRow: (row) => view.onGoTo(standardPlace(standard.id, row, "answer")),
  };
  if (!assessed.applicable || selection.row === null) return <StandardPage key={standard.id} {...props} />;

  for (const [index, keyQuestion] of standard.keyQuestions.entries()) {
    const judged = assessed.keyQuestions[index];
    if (judged === undefined) continue;
    if (keyQuestion.id === selection.row) {
      return <KeyQuestionPage key={keyQuestion.id} {...props} keyQuestion={keyQuestion} judged={judged} />;
    }
    const position = keyQuestion.prompts.findIndex(({ id }) => id === selection.row);
    const prompt = keyQuestion.prompts[position];
    const checked = judged.prompts[position];
    if (prompt && checked) {
      return <PromptPage key={prompt.id} {...props} judged={judged} prompt={prompt} checked={checked} />;
    }
  }
  return <StandardPage key={standard.id} {...props} />;
}

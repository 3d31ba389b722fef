import type { ReactElement } from "react";
import type { Standard } from "../../domain/framework/Pack";
import type { StandardAssessment } from "../../domain/inspection/Assessment";
import { AnswerMark } from "../components/AnswerMark";
import { RowList } from "../components/RowList";
import { strings } from "./strings";

interface KeyQuestionListProps {
  readonly standard: Standard;
  readonly assessed: StandardAssessment;
  readonly onRow: (row: string) => void;
}

/** The key questions of a standard with their suggestion, answer and progress. */
export function KeyQuestionList({ standard, assessed, onRow }: KeyQuestionListProps): ReactElement {
  return (
    <RowList
      rows={assessed.keyQuestions.map(({ id, suggestion, answer, blank, prompts }) => ({
        id,
        ref: id,
        label: standard.keyQuestions.find((keyQuestion) => keyQuestion.id === id)?.label ?? "",
        onOpen: () => onRow(id),
        state: (
          <>
            <AnswerMark answer={answer} blank={strings.row.notAnswered} />
            {suggestion && <span>{strings.row.suggested(strings.suggestion[suggestion])}</span>}
            <span>{strings.overview.answered(prompts.length - blank, prompts.length)}</span>
          </>
        ),
      }))}
    />
  );
}

import type { ReactElement } from "react";
import type { AnswerPair } from "../../../domain/cases/compareReadings";
import type { LockedComparison } from "../../../domain/cases/comparisonsOf";
import { Facts } from "../../components/Facts";
import { strings } from "./strings";

interface BothAnswersProps {
  readonly pair: AnswerPair;
  readonly comparison: LockedComparison;
}

/** One question with both answers side by side, each with its note. */
export function BothAnswers({
  pair: { question, first, second },
  comparison,
}: BothAnswersProps): ReactElement {
  const said = (answer: string | null, note: string | undefined): ReactElement => (
    <>
      <strong>{answer ?? strings.compare.blank}</strong>
      {note !== undefined && <div>{strings.compare.note(note)}</div>}
    </>
  );
  return (
    <>
      <div>
        {question.id} {question.label}
      </div>
      <Facts
        facts={[
          { name: comparison.first.who, value: said(first, comparison.first.notes[question.id]) },
          { name: comparison.second.who, value: said(second, comparison.second.notes[question.id]) },
        ]}
      />
    </>
  );
}

import type { ReactElement } from "react";
import type { KeyQuestionAssessment } from "../../domain/inspection/Assessment";
import { Facts } from "../components/Facts";
import { strings } from "./strings";

interface SuggestedProps {
  readonly name: string;
  readonly judged: KeyQuestionAssessment;
}

/** What the balance of the prompts suggests for a key question, with the balance itself (R2). */
export function Suggested({ name, judged }: SuggestedProps): ReactElement {
  const { suggestion, above, below, notJudged, blank } = judged;
  return (
    <Facts
      tinted
      facts={[
        {
          name,
          value: <strong>{suggestion ? strings.suggestion[suggestion] : strings.noSuggestion}</strong>,
        },
        { name: strings.row.balanceName, value: strings.row.balance(above, below, notJudged, blank) },
      ]}
    />
  );
}

import type { ReactElement } from "react";
import type { KeyQuestionAssessment } from "../../domain/inspection/Assessment";
import { Facts } from "../components/Facts";
import { strings } from "./strings";

interface SuggestedProps {
  readonly name: string;
  readonly judged: Pick<KeyQuestionAssessment, "suggestion" | "above" | "below" | "notJudged" | "blank">;
  /** What was balanced; prompts where nothing is said. */
  readonly balanceName?: string;
}

/** What the balance of the prompts suggests for a key question, with the balance itself (R2). */
export function Suggested({
  name,
  judged,
  balanceName = strings.row.balanceName,
}: SuggestedProps): ReactElement {
  const { suggestion, above, below, notJudged, blank } = judged;
  return (
    <Facts
      tinted
      facts={[
        {
          name,
          value: <strong>{suggestion ? strings.suggestion[suggestion] : strings.noSuggestion}</strong>,
        },
        { name: balanceName, value: strings.row.balance(above, below, notJudged, blank) },
      ]}
    />
  );
}

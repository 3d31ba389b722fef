import type { ReactElement } from "react";
import type { StandardAssessment } from "../../domain/inspection/Assessment";
import { Facts } from "../components/Facts";
import { listed } from "../components/listed";
import { MessageList } from "../components/MessageList";
import { RatingMark } from "../components/RatingMark";
import { shareText } from "../components/shareText";
import { strings } from "./strings";

interface StandardSummaryProps {
  readonly assessed: StandardAssessment;
}

/** What is worked out for a standard: default, share of Yes with its band, and the 1.1 percentages row. */
export function StandardSummary({ assessed }: StandardSummaryProps): ReactElement {
  const { applicable, basis, positive, percentagesRow: row, answered, toAnswer } = assessed;
  if (!applicable) return <RatingMark rating="Not applicable" />;
  const share = shareText(positive);
  return (
    <>
      <Facts
        facts={[
          {
            name: strings.standard.default,
            value: (
              <>
                <RatingMark rating={assessed.default} />
                {assessed.default !== null && basis === "by-analogy" && ` ${strings.standard.byAnalogy}`}
                {assessed.default !== null && basis === "inferred" && ` ${strings.standard.inferred}`}
              </>
            ),
          },
          { name: strings.standard.positive, value: share || strings.standard.nothingAnswered },
          ...(positive.band ? [{ name: strings.standard.band, value: positive.band }] : []),
          ...(row && share !== ""
            ? [
                {
                  name: strings.standard.percentagesRow,
                  value: row.rating ? (
                    <RatingMark rating={row.rating} />
                  ) : (
                    strings.standard.candidates(row.candidates)
                  ),
                },
              ]
            : []),
          { name: strings.standard.answered, value: strings.overview.answered(answered, toAnswer) },
        ]}
      />
      {share !== "" && (
        <MessageList
          label={strings.standard.shareMessages}
          messages={listed([...positive.messages, ...(row?.messages ?? [])])}
        />
      )}
    </>
  );
}

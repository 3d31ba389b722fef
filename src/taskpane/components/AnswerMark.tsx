import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkFilled, DismissFilled, MoreHorizontalFilled } from "@fluentui/react-icons";
import type { PromptAnswer } from "../../domain/inspection/Inspection";

interface AnswerMarkProps {
  readonly answer: PromptAnswer | null;
  /** What stands there while there is no answer. */
  readonly blank: string;
}

/** An answer as its word with a tick, a cross or dots before it. */
export function AnswerMark({ answer, blank }: AnswerMarkProps): ReactElement {
  const styles = useStyles();
  if (answer === null) return <span className={styles.blank}>{blank}</span>;
  return (
    <span className={mergeClasses(styles.answer, answer === "No" && styles.no)}>
      <Mark answer={answer} />
      {answer}
    </span>
  );
}

function Mark({ answer }: { readonly answer: PromptAnswer }): ReactElement {
  switch (answer) {
    case "Yes":
      return <CheckmarkFilled aria-hidden />;
    case "No":
      return <DismissFilled aria-hidden />;
    case "Not judged":
      return <MoreHorizontalFilled aria-hidden />;
  }
}

const useStyles = makeStyles({
  answer: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  no: { color: tokens.colorStatusDangerForeground3 },
  blank: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

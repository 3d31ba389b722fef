import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "./strings";
import { tallyAnswers, type TallyAnswer } from "./tally";

interface TallyQuestionProps {
  readonly label: string;
  /** What the person being interviewed answered; `null` while nothing was tapped. */
  readonly answer: TallyAnswer | null;
  /** The count so far, in words. */
  readonly running: string;
  readonly onAnswer: (answer: TallyAnswer) => void;
}

const keys: Readonly<Record<string, TallyAnswer>> = { y: "Yes", n: "No", x: "Not asked" };

/** A question with three large buttons; a key answers it and goes on to the next. */
export function TallyQuestion({ label, answer, running, onAnswer }: TallyQuestionProps): ReactElement {
  const styles = useStyles();
  const group = useRef<HTMLFieldSetElement>(null);
  const press = (event: KeyboardEvent): void => {
    const given = keys[event.key.toLowerCase()];
    if (given === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(given);
    group.current?.nextElementSibling?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <fieldset ref={group} className={styles.question} onKeyDown={press}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.answers}>
        {tallyAnswers.map((choice) => (
          <ToggleButton
            key={choice}
            size="large"
            className={styles.answer}
            checked={answer === choice}
            appearance={answer === choice ? "primary" : "secondary"}
            onClick={() => onAnswer(choice)}
          >
            {strings.tally.answers[choice]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.running}>{running}</div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  question: {
    margin: 0,
    padding: 0,
    borderTopStyle: "none",
    borderLeftStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  answers: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalS },
  answer: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  running: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

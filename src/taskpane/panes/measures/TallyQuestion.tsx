import type { KeyboardEvent, ReactElement } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { Fieldset } from "../../components/Fieldset";
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
  const press = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const given = keys[event.key.toLowerCase()];
    if (given === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(given);
    event.currentTarget.nextElementSibling?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <Fieldset legend={label} onKeyDown={press}>
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
    </Fieldset>
  );
}

const useStyles = makeStyles({
  answers: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalS },
  answer: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  running: { color: tokens.colorNeutralForeground2 },
});

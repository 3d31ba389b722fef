import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForms } from "../../../domain/cases/CaseForms";
import { blankAnswer, type AnswerPair } from "../../../domain/cases/compareReadings";
import type { LockedComparison } from "../../../domain/cases/comparisonsOf";
import { caseAnswers } from "../../../domain/cases/readCaseAnswer";
import { longTime } from "../../../domain/inspection/longDate";
import { hasReason } from "../../../domain/rating/hasReason";
import { Dropdown } from "../../components/Dropdown";
import { Problem } from "../../components/Problem";
import { DraftPrivacy } from "../privacy/DraftPrivacy";
import { BothAnswers } from "./BothAnswers";
import { strings } from "./strings";
import type { Comparing } from "./useComparing";

interface DifferenceProps {
  readonly forms: CaseForms;
  readonly comparison: LockedComparison;
  readonly entry: CaseEntry | null;
  readonly pair: AnswerPair;
  readonly comparing: Comparing;
}

const texts = strings.compare;

/** A question on which the two differ: both answers, what was agreed and why, and how to agree. */
export function Difference(props: DifferenceProps): ReactElement {
  const { comparison, entry, pair, comparing } = props;
  const styles = useStyles();
  const [isAgain, setAgain] = useState(false);
  const { question, resolved, isWritten } = pair;
  const agreed = resolved === null || resolved.to === blankAnswer ? null : resolved.to;
  return (
    <div role="group" aria-label={`${question.id} ${question.label}`} className={styles.difference}>
      <BothAnswers pair={pair} comparison={comparison} />
      {resolved !== null && (
        <>
          <div>{texts.resolved(resolved.to, resolved.who, longTime(resolved.when))}</div>
          <div>{texts.reasonGiven(resolved.reason)}</div>
        </>
      )}
      {resolved !== null && !isWritten && entry !== null && (
        <Problem intent="warning" what={texts.unwritten}>
          <Button size="small" onClick={() => void comparing.writeAgreed(question.id, entry, agreed)}>
            {texts.write}
          </Button>
        </Problem>
      )}
      {resolved === null || isAgain ? (
        <Resolution {...props} onDone={() => setAgain(false)} isAgain={isAgain} />
      ) : (
        <Button size="small" className={styles.way} onClick={() => setAgain(true)}>
          {texts.again}
        </Button>
      )}
    </div>
  );
}

/** What no answer is called among those to choose from. */
const blank = "blank";

function Resolution({
  forms,
  comparison: { reference },
  entry,
  pair,
  comparing,
  isAgain,
  onDone,
}: DifferenceProps & { readonly isAgain: boolean; readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const { question, first, second } = pair;
  const [answer, setAnswer] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const words = [...new Set([...caseAnswers(forms, question), first, second])].filter(
    (word) => word !== null,
  );
  const resolve = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (answer === "" || !hasReason(reason) || isBusy) return;
    setBusy(true);
    const isDone = await comparing.resolve(
      pair,
      reference,
      entry,
      answer === blank ? null : answer,
      reason.trim(),
    );
    setBusy(false);
    if (isDone) onDone();
  };
  return (
    <form noValidate className={styles.difference} onSubmit={(event) => void resolve(event)}>
      <Field
        label={texts.agreed}
        required
        validationMessage={isTried && answer === "" ? texts.answerMissing : undefined}
      >
        <Dropdown value={answer} onChange={(_event, { value }) => setAnswer(value)}>
          <option value="">{texts.choose}</option>
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
          <option value={blank}>{texts.blank}</option>
        </Dropdown>
      </Field>
      <Field
        label={texts.reason}
        hint={texts.reasonHint}
        required
        validationMessage={isTried && !hasReason(reason) ? texts.reasonMissing : undefined}
      >
        <Textarea
          value={reason}
          resize="vertical"
          className={styles.text}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <DraftPrivacy text={reason} onText={setReason} />
      <div className={styles.ways}>
        <Button type="submit" disabledFocusable={isBusy}>
          {texts.resolve}
        </Button>
        {isAgain && (
          <Button appearance="subtle" onClick={onDone}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  difference: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  way: { alignSelf: "flex-start" },
});

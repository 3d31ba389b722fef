import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { withdrawalEntry } from "../../../domain/decisions/signedOff";
import type { Standard } from "../../../domain/framework/Pack";
import { hasReason } from "../../../domain/rating/hasReason";
import { strings } from "./strings";
import type { Recorder } from "./useRecorder";
import type { useSignOff } from "./useSignOff";

interface WithdrawalProps {
  readonly standard: Standard;
  readonly recorder: Recorder;
  readonly enter: ReturnType<typeof useSignOff>["enter"];
}

/** Takes a sign-off back, with a reason that goes into the log. */
export function Withdrawal({ standard, recorder, enter }: WithdrawalProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  if (!isOpen) {
    return (
      <Button className={styles.button} onClick={() => setOpen(true)}>
        {strings.signOff.withdraw}
      </Button>
    );
  }
  const withdraw = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!hasReason(reason));
    if (!hasReason(reason)) return;
    enter((now) => withdrawalEntry(now, standard, reason.trim()), strings.signOff.withdrew(standard.id));
  };
  return (
    <form className={styles.form} onSubmit={withdraw} noValidate>
      <Field
        label={strings.signOff.reason}
        required
        validationMessage={isMissing ? strings.signOff.reasonMissing : undefined}
      >
        <Textarea
          autoFocus
          value={reason}
          resize="vertical"
          className={styles.text}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.ways}>
        <Button type="submit" disabledFocusable={recorder.isRecording}>
          {strings.signOff.withdraw}
        </Button>
        <Button appearance="subtle" onClick={() => setOpen(false)}>
          {strings.signOff.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { alignSelf: "flex-start" },
});

import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { hasReason } from "../../../domain/rating/hasReason";
import { strings } from "./strings";
import type { Withdrawal } from "./useEvidenceDesk";

interface WithdrawingProps {
  readonly withdrawal: Withdrawal;
  readonly onType: (reason: string) => void;
  readonly onWithdraw: (reason: string) => void;
  readonly onLeave: () => void;
}

const { withdrawal: texts } = strings;

/** Asks before an item is withdrawn, and for the reason, which its history keeps. */
export function Withdrawing(props: WithdrawingProps): ReactElement {
  const { withdrawal, onType, onWithdraw, onLeave } = props;
  const { id, reason } = withdrawal;
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  const withdraw = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!hasReason(reason));
    if (hasReason(reason)) onWithdraw(reason.trim());
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={texts.question(id)}
      onSubmit={withdraw}
      onKeyDown={(event) => event.key === "Escape" && reason === "" && onLeave()}
    >
      <strong>{texts.question(id)}</strong>
      <div>{texts.kept}</div>
      <Field label={texts.reason} required validationMessage={isMissing ? texts.missing : undefined}>
        <Textarea
          autoFocus
          value={reason}
          resize="vertical"
          className={styles.text}
          onChange={(_event, { value }) => onType(value)}
        />
      </Field>
      <div className={styles.ways}>
        <Button type="submit" size="small">
          {texts.confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLeave}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

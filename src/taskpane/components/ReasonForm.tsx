import { useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { hasReason } from "../../domain/rating/hasReason";

interface ReasonFormProps {
  /** What the form is called where its own words do not say so. */
  readonly name?: string;
  readonly texts: {
    readonly reason: string;
    readonly missing: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly size?: "small" | "medium";
  readonly reason: string;
  readonly isBusy?: boolean;
  readonly onType: (reason: string) => void;
  /** Given the reason without blanks around it, and never a blank one. */
  readonly onConfirm: (reason: string) => void;
  readonly onLeave: () => void;
  /** What is asked, above the reason. */
  readonly children?: ReactNode;
}

/** Asks for the reason of a step before it is taken. Escape leaves the form while nothing is typed. */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const {
    name,
    texts,
    size = "medium",
    reason,
    isBusy = false,
    onType,
    onConfirm,
    onLeave,
    children,
  } = props;
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!hasReason(reason));
    if (hasReason(reason)) onConfirm(reason.trim());
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={name}
      onSubmit={confirm}
      onKeyDown={(event) => event.key === "Escape" && reason === "" && onLeave()}
    >
      {children}
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
        <Button type="submit" size={size} disabledFocusable={isBusy}>
          {texts.confirm}
        </Button>
        <Button size={size} appearance="subtle" onClick={onLeave}>
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

import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { hasReason } from "../../../domain/rating/hasReason";
import { Problem } from "../../components/Problem";
import type { Saved } from "../../inspection/useInspection";
import { strings } from "./strings";
import { usePrivacy } from "./usePrivacyWork";

interface NotIdentifyingProps {
  readonly onKeep: (who: string, reason: string) => Promise<Saved>;
  readonly onLeave: () => void;
}

/** Asks why something identifies nobody, and who says so where that is not known yet. */
export function NotIdentifying({ onKeep, onLeave }: NotIdentifyingProps): ReactElement {
  const styles = useStyles();
  const { who, setWho } = usePrivacy();
  const [reason, setReason] = useState("");
  const [name, setName] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    const by = who ?? name.trim();
    if (!hasReason(reason) || by === "") return;
    const saved = await onKeep(by, reason.trim());
    if (!saved.ok) return setFailure(saved.message);
    if (who === null) setWho(by);
    onLeave();
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void keep(event)}>
      {failure !== null && <Problem what={strings.failed} advice={failure} />}
      <Field
        label={strings.reason}
        hint={strings.reasonHint}
        required
        validationMessage={isAsked && !hasReason(reason) ? strings.reasonMissing : undefined}
      >
        <Input
          autoFocus
          autoComplete="off"
          maxLength={1000}
          className={styles.control}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      {who === null && (
        <Field
          label={strings.who}
          hint={strings.whoHint}
          required
          validationMessage={isAsked && name.trim() === "" ? strings.whoMissing : undefined}
        >
          <Input
            autoComplete="off"
            maxLength={200}
            className={styles.control}
            value={name}
            onChange={(_event, { value }) => setName(value)}
          />
        </Field>
      )}
      <div className={styles.ways}>
        <Button size="small" type="submit" appearance="primary">
          {strings.keep}
        </Button>
        <Button size="small" onClick={onLeave}>
          {strings.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  control: { minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

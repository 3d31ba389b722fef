import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { hasReason } from "../../../domain/rating/hasReason";
import { strings } from "./strings";

interface WhoRecordsProps {
  readonly who: string | null;
  readonly onWho: (name: string | null) => void;
}

/** More than any name; a longer one is a slip. */
const longestName = 200;

/** Asks who records, and says who does. Nothing is filled in: a name is never guessed. */
export function WhoRecords({ who, onWho }: WhoRecordsProps): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  // Whoever was at the button that went away continues at the one that took its place.
  const [isFollowed, setFollowed] = useState(false);
  const change = (): void => {
    setFollowed(true);
    onWho(null);
  };
  if (who !== null) {
    return (
      <>
        <div>
          <strong>{strings.recorder.now(who)}</strong>
        </div>
        <div>{strings.recorder.automatic}</div>
        <Button size="small" className={styles.button} autoFocus={isFollowed} onClick={change}>
          {strings.recorder.change}
        </Button>
      </>
    );
  }
  const start = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!hasReason(name));
    if (!hasReason(name)) return;
    setName("");
    setFollowed(true);
    onWho(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={start} noValidate>
      <div>{strings.recorder.why}</div>
      <Field
        label={strings.recorder.name}
        hint={strings.recorder.nameHint}
        required
        validationMessage={isMissing ? strings.recorder.missing : undefined}
      >
        <Input
          value={name}
          autoFocus={isFollowed}
          maxLength={longestName}
          autoComplete="off"
          className={styles.input}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <Button type="submit" className={styles.button}>
        {strings.recorder.start}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  input: { minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

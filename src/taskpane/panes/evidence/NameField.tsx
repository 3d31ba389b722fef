import type { ReactElement } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { strings } from "./strings";

interface NameFieldProps {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onName: (name: string) => void;
}

/** More than any name; a longer one is a slip. */
const longestName = 200;

/** Who logs, asked once a session. Nothing is filled in: a name is never guessed. */
export function NameField({ value, problem, onName }: NameFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={strings.form.by} hint={strings.form.byHint} required validationMessage={problem}>
      <Input
        autoComplete="off"
        maxLength={longestName}
        className={styles.control}
        value={value}
        onChange={(_event, data) => onName(data.value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({ control: { minWidth: 0 } });

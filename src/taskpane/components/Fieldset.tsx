import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface FieldsetProps {
  readonly legend: string;
  readonly children: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLFieldSetElement>) => void;
}

/** Several fields that belong together under one name. */
export function Fieldset({ legend, children, onKeyDown }: FieldsetProps): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.fieldset} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  fieldset: {
    margin: 0,
    padding: 0,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

import type { ReactElement, ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

interface ReadOnlyProps {
  readonly isReadOnly: boolean;
  readonly children: ReactNode;
}

/** Part of the pane whose fields and buttons can be switched off together; what it shows stays as it is. */
export function ReadOnly({ isReadOnly, children }: ReadOnlyProps): ReactElement {
  const styles = useStyles();
  return (
    <fieldset role="presentation" disabled={isReadOnly} className={styles.part}>
      {children}
    </fieldset>
  );
}

// It switches off what is in it and takes no part in how that is laid out.
const useStyles = makeStyles({
  part: {
    display: "contents",
    // Switched off from outside, they look as they did before; radios and boxes are told and draw it themselves.
    "& :disabled:not([type=radio], [type=checkbox])": { opacity: 0.6, cursor: "not-allowed" },
  },
});

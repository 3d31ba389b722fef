import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

/** Says what is being waited for. It stands still: nothing in the pane blinks. */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.loading} aria-busy>
      <p>{what}…</p>
    </main>
  );
}

const useStyles = makeStyles({
  loading: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

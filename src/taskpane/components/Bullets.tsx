import type { ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

interface BulletsProps {
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  readonly label?: string;
  /** Steps, one after another. */
  readonly ordered?: boolean;
}

/** A plain list, set close to the margin so that it fits a narrow pane. */
export function Bullets({ items, label, ordered = false }: BulletsProps): ReactElement {
  const styles = useStyles();
  const List = ordered ? "ol" : "ul";
  return (
    <List aria-label={label} className={styles.list}>
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </List>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

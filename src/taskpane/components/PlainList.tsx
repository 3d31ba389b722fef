import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface PlainListProps {
  /** List items. */
  readonly children: ReactNode;
  /** Whether their order says something. */
  readonly ordered?: boolean;
  readonly label?: string;
  readonly className?: string;
}

/** A list without bullets, one item under the other. */
export function PlainList({ children, ordered = false, label, className }: PlainListProps): ReactElement {
  const styles = useStyles();
  const List = ordered ? "ol" : "ul";
  return (
    <List aria-label={label} className={mergeClasses(styles.list, className)}>
      {children}
    </List>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

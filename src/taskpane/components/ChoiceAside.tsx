import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface ChoiceAsideProps {
  /** The choice cannot be made. */
  readonly barred?: boolean;
  readonly children: ReactNode;
}

/** What is said beside a choice: how far it is open, and why. */
export function ChoiceAside({ barred = false, children }: ChoiceAsideProps): ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.aside, barred && styles.barred)}>{children}</div>;
}

const useStyles = makeStyles({
  aside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  barred: { color: tokens.colorStatusDangerForeground3 },
});

import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface FoldedProps {
  /** What is seen while it is folded, and pressed to open it. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
}

/** What is there for those who ask for it, under a line that opens it. */
export function Folded({ summary, children, className, summaryClassName }: FoldedProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={className}>
      <summary className={mergeClasses(styles.summary, summaryClassName)}>{summary}</summary>
      {children}
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
});

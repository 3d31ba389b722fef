import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ProhibitedFilled, WarningFilled } from "@fluentui/react-icons";

interface ProblemProps {
  /** Where and what. */
  readonly what: string;
  /** What to do. */
  readonly advice?: string | undefined;
  /** An error is said aloud at once. */
  readonly intent?: "error" | "warning" | "success";
  /** Ways out of it. */
  readonly children?: ReactNode;
}

/** Something that went wrong, stands in the way or went well: where, what, and what to do. */
export function Problem({ what, advice, intent = "error", children }: ProblemProps): ReactElement {
  const styles = useStyles();
  const Mark = marks[intent];
  return (
    <div
      role={intent === "error" ? "alert" : "group"}
      aria-label={intent === "error" ? undefined : what}
      className={mergeClasses(styles.problem, styles[intent])}
    >
      <Mark aria-hidden className={mergeClasses(styles.mark, styles[`${intent}Mark`])} />
      <div className={styles.text}>
        <strong>{what}</strong>
        {advice !== undefined && <div>{advice}</div>}
        {children !== undefined && <div className={styles.ways}>{children}</div>}
      </div>
    </div>
  );
}

const marks = { error: ProhibitedFilled, warning: WarningFilled, success: CheckmarkCircleFilled };

const useStyles = makeStyles({
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderTopStyle: "solid",
    borderRightStyle: "solid",
    borderBottomStyle: "solid",
    borderLeftStyle: "solid",
    borderTopWidth: tokens.strokeWidthThin,
    borderRightWidth: tokens.strokeWidthThin,
    borderBottomWidth: tokens.strokeWidthThin,
    borderLeftWidth: tokens.strokeWidthThin,
    overflowWrap: "anywhere",
  },
  error: frame(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1),
  warning: frame(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningBorder1),
  success: frame(tokens.colorStatusSuccessBackground1, tokens.colorStatusSuccessBorder1),
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase400, marginTop: tokens.spacingVerticalXXS },
  errorMark: { color: tokens.colorStatusDangerForeground1 },
  warningMark: { color: tokens.colorStatusWarningForeground3 },
  successMark: { color: tokens.colorStatusSuccessForeground1 },
  text: { minWidth: 0, flexGrow: 1 },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

function frame(fill: string, line: string) {
  return {
    backgroundColor: fill,
    borderTopColor: line,
    borderRightColor: line,
    borderBottomColor: line,
    borderLeftColor: line,
  };
}

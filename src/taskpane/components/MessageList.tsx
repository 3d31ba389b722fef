import type { ReactElement, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular, ProhibitedFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../domain/framework/Pack";
import { PlainList } from "./PlainList";
import { strings } from "./strings";

export interface ListedMessage {
  readonly key: string;
  readonly severity: Severity;
  readonly text: string;
  readonly rules?: readonly string[];
  /** Where it is, such as `1.1.1(a)`; left out where the list itself says so. */
  readonly where?: string;
  /** A way to the place it speaks of. */
  readonly place?: ReactNode;
}

interface MessageListProps {
  /** What the messages are about, for people who listen. */
  readonly label: string;
  readonly messages: readonly ListedMessage[];
}

/** Messages with a word and a mark for how much each matters, worst first; nothing where there is none. */
export function MessageList({ label, messages }: MessageListProps): ReactElement | null {
  const styles = useStyles();
  if (messages.length === 0) return null;
  const worstFirst = [...messages].sort((one, other) => order[one.severity] - order[other.severity]);
  return (
    <PlainList label={label} className={styles.list}>
      {worstFirst.map((message) => (
        <li key={message.key} className={mergeClasses(styles.message, styles[message.severity])}>
          <SeverityMark severity={message.severity} />
          <div>
            <strong>{strings.heading(message.severity, message.where)}</strong> {message.text}
            {message.rules !== undefined && message.rules.length > 0 && (
              <span className={styles.rules}> {strings.rules(message.rules)}</span>
            )}
            {message.place !== undefined && <div>{message.place}</div>}
          </div>
        </li>
      ))}
    </PlainList>
  );
}

const order: Readonly<Record<Severity, number>> = { block: 0, warn: 1, info: 2 };

function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Mark = { block: ProhibitedFilled, warn: WarningFilled, info: InfoRegular }[severity];
  return <Mark aria-hidden className={mergeClasses(styles.icon, styles[`${severity}Icon`])} />;
}

const useStyles = makeStyles({
  list: { gap: tokens.spacingVerticalS },
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftStyle: "solid",
  },
  block: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorder2,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, marginTop: tokens.spacingVerticalXXS },
  blockIcon: { color: tokens.colorStatusDangerForeground1 },
  warnIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  rules: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

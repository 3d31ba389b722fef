import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../domain/framework/Pack";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { MessageList } from "../../components/MessageList";
import { Section } from "../../components/Section";
import { TextEntry } from "../../components/TextEntry";
import { CheckPrivacy } from "../privacy/CheckPrivacy";
import type { ViewProps } from "../Workspace";
import type { ListedCheck } from "./listChecks";
import { strings } from "./strings";

interface CheckGroupProps extends Pick<ViewProps, "onShow"> {
  readonly severity: Severity;
  readonly checks: readonly ListedCheck[];
  /** The check whose reason is being typed stays where it is until that ends. */
  readonly onKeep: (check: ListedCheck | null) => void;
}

/** More than this many at once are shown only when asked for. */
const shownAtFirst = 25;

/** The checks of one severity. What only informs is folded away until it is asked for. */
export function CheckGroup({ severity, checks, onShow, onKeep }: CheckGroupProps): ReactElement | null {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (checks.length === 0) return null;
  const name = strings.groups[severity];
  const heading = strings.groupOf(name, checks.length);
  const list = (
    <>
      <MessageList
        label={name}
        messages={(all ? checks : checks.slice(0, shownAtFirst)).map((check) => ({
          ...check,
          place: <Ways check={check} onShow={onShow} onKeep={onKeep} />,
        }))}
      />
      {!all && checks.length > shownAtFirst && (
        <Button size="small" onClick={() => setAll(true)}>
          {strings.showAll(checks.length)}
        </Button>
      )}
    </>
  );
  if (severity !== "info") return <Section heading={heading}>{list}</Section>;
  return (
    <Folded summary={heading} summaryClassName={styles.summary}>
      {list}
    </Folded>
  );
}

interface WaysProps extends Pick<CheckGroupProps, "onShow" | "onKeep"> {
  readonly check: ListedCheck;
}

/** The way to the cell, and the reason where one settles it. */
function Ways({ check, onShow, onKeep }: WaysProps): ReactElement {
  const { place, where, reason } = check;
  return (
    <>
      {place !== null && <GoTo onGo={() => onShow(place)}>{strings.goTo(where)}</GoTo>}
      <CheckPrivacy check={check} />
      {reason !== null && (
        <div
          onFocus={() => onKeep(check)}
          onBlur={({ currentTarget, relatedTarget }) =>
            !currentTarget.contains(relatedTarget) && onKeep(null)
          }
        >
          <TextEntry label={strings.reason(where)} place={reason.place} value={reason.value} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  summary: {
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import { assessInspection } from "../../../domain/inspection/assessInspection";
import { entryKey, type Change } from "../../../domain/why/Change";
import { compareAssessments } from "../../../domain/why/compareAssessments";
import { tryChanges, valueNow } from "../../../domain/why/tryChanges";
import { useAnnounce } from "../../components/useAnnounce";
import type { Reading } from "../../inspection/readingOf";
import { AddChange } from "./AddChange";
import { nameEntry, nameValue } from "./nameEntry";
import { sayDifference } from "./sayDifference";
import { strings } from "./strings";
import { useTrying } from "./useTrying";

interface TryingOutProps {
  readonly pack: Pack;
  readonly reading: Reading;
  readonly standard: string;
}

/** What is tried out and what it would change, assessed by the same rules as the workbook and never written to it. */
export function TryingOut({ pack, reading, standard }: TryingOutProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const trying = useTrying();
  const heading = useRef<HTMLHeadingElement>(null);
  const { inspection, assessment } = reading;
  const told = useMemo(() => {
    const tried = assessInspection(pack, tryChanges(inspection, trying.changes));
    return compareAssessments(assessment, tried).map(sayDifference);
  }, [pack, inspection, assessment, trying.changes]);

  const said = strings.trying.said(told);
  useEffect(() => announce(said), [announce, said]);

  // The banner takes room from the view; what the person is at stays in sight.
  useEffect(() => {
    const at = document.activeElement;
    if (at && "scrollIntoView" in at) at.scrollIntoView({ block: "nearest" });
  }, []);

  const takeBack = (change: Change): void => {
    trying.takeBack(change);
    if (trying.changes.length > 1) heading.current?.focus();
    else leave();
  };
  const stop = (): void => {
    trying.stop();
    leave();
  };
  // The buttons go with the banner; the keyboard goes on at the view.
  const leave = (): void => {
    announce(strings.trying.stopped);
    document.querySelector<HTMLElement>("[role=tabpanel] h1")?.focus();
  };

  return (
    <section aria-label={strings.trying.label} className={styles.banner}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {strings.trying.heading}
        </h2>
        <Button size="small" appearance="primary" onClick={stop}>
          {strings.trying.stop}
        </Button>
      </div>
      <ul aria-label={strings.trying.changes} className={styles.list}>
        {trying.changes.map((change) => (
          <li key={entryKey(change)} className={styles.change}>
            <span>{sayChange(pack, reading, change)}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={strings.trying.takeBackOf(nameEntry(pack, change))}
              onClick={() => takeBack(change)}
            >
              {strings.trying.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <strong>{strings.trying.result}</strong>
        {told.length === 0 ? (
          <div>{strings.trying.nothing}</div>
        ) : (
          <ul aria-label={strings.trying.result} className={styles.list}>
            {told.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
      </div>
      <AddChange pack={pack} inspection={inspection} standard={standard} />
    </section>
  );
}

function sayChange(pack: Pack, { inspection }: Reading, change: Change): string {
  const name = nameEntry(pack, change);
  const now = valueNow(inspection, change);
  if (now === change.to) return strings.trying.already(name, nameValue(change.to));
  return strings.trying.change(name, nameValue(now), nameValue(change.to));
}

const useStyles = makeStyles({
  banner: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottomWidth: tokens.strokeWidthThick,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorBrandStroke1,
  },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  change: { verticalAlign: "middle" },
});

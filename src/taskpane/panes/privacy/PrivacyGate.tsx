import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../../workbook/InspectionHost";
import { GoTo } from "../../components/GoTo";
import { Section } from "../../components/Section";
import { PlacePrivacy } from "./PlacePrivacy";
import { strings } from "./strings";
import type { OpenPlace } from "./usePrivacyWork";

interface PrivacyGateProps {
  readonly heading: string;
  /** The texts that are about to go out and hold something open. */
  readonly open: readonly OpenPlace[];
  readonly goOn: string;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
  readonly onShow?: ((cell: Place) => void) | undefined;
}

/** So many are shown at first. */
const shownAtFirst = 10;

/** Lists what may identify a person before it goes out. The person masks it, answers it or goes on knowingly. */
export function PrivacyGate({
  heading,
  open,
  goOn,
  onGoOn,
  onLeave,
  onShow,
}: PrivacyGateProps): ReactElement {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  return (
    <Section heading={heading}>
      <div>{open.length === 0 ? strings.gate.settled : strings.gate.lead(open.length)}</div>
      <div className={styles.ways}>
        <Button appearance="primary" size="small" onClick={onGoOn}>
          {open.length === 0 ? strings.gate.goOnNow : goOn}
        </Button>
        <Button size="small" onClick={onLeave}>
          {strings.gate.back}
        </Button>
      </div>
      {(all ? open : open.slice(0, shownAtFirst)).map((place) => (
        <div key={place.place} className={styles.place}>
          {onShow !== undefined && <GoTo onGo={() => onShow(place.cell)}>{strings.goTo(place.where)}</GoTo>}
          <PlacePrivacy place={place} />
        </div>
      ))}
      {!all && open.length > shownAtFirst && (
        <Button size="small" className={styles.all} onClick={() => setAll(true)}>
          {strings.showAll(open.length)}
        </Button>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  all: { alignSelf: "flex-start" },
});

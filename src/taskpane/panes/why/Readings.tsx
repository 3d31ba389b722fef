import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { readings, type OtherReading } from "../../../domain/why/readings";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { Section } from "../../components/Section";
import { sayDifference } from "./sayDifference";
import { strings } from "./strings";

interface ReadingsProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly onGoToSetting: (key: string) => void;
}

/** Whether the ratings are the same under every reading of the documents, and what the others would give. */
export function Readings({ pack, inspection, onGoToSetting }: ReadingsProps): ReactElement {
  const styles = useStyles();
  const all = useMemo(() => readings(pack, inspection), [pack, inspection]);
  const [differing, same] = [
    all.filter(({ differences }) => differences.length > 0),
    all.filter(({ differences }) => differences.length === 0),
  ];
  return (
    <Section heading={strings.readings.heading}>
      <div className={styles.hint}>{strings.readings.hint}</div>
      <strong>
        {differing.length === 0 ? strings.readings.same : strings.readings.differ(differing.length)}
      </strong>
      {differing.map((reading) => (
        <div key={nameOf(reading)}>
          <div>{nameOf(reading)}</div>
          <div className={styles.hint}>{reading.ambiguity.issue}</div>
          <ul aria-label={nameOf(reading)} className={styles.list}>
            {reading.differences.map(sayDifference).map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
          {reading.setting !== null && (
            <GoTo onGo={() => onGoToSetting(reading.setting?.key ?? "")}>{strings.readings.goTo}</GoTo>
          )}
        </div>
      ))}
      {same.length > 0 && (
        <Folded summary={strings.readings.sameList}>
          <ul aria-label={strings.readings.sameList} className={styles.list}>
            {same.map((reading) => (
              <li key={nameOf(reading)}>{nameOf(reading)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}

function nameOf({ ambiguity, setting, other }: OtherReading): string {
  if (setting === null) return strings.readings.otherCopy(ambiguity.id);
  return strings.readings.setTo(setting.label, valueOf(other), ambiguity.id);
}

function valueOf(value: OtherReading["other"]): string {
  if (value === null) return strings.readings.counted;
  if (typeof value === "boolean") return value ? strings.readings.yes : strings.readings.no;
  if (typeof value === "number") return String(value);
  return value.length === 0 ? strings.readings.none : value.join(", ");
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import type { ReadingChoice } from "../../../domain/why/otherReadings";
import { readings } from "../../../domain/why/readings";
import { Folded } from "../../components/Folded";
import { GoTo } from "../../components/GoTo";
import { Section } from "../../components/Section";
import { sayDifference } from "./sayDifference";
import { strings } from "./strings";
import { useCombinedReadings } from "./useCombinedReadings";

interface ReadingsProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly onGoToSetting: (key: string) => void;
}

/** Whether the ratings are the same under every reading of the documents, and what the others would give. */
export function Readings({ pack, inspection, onGoToSetting }: ReadingsProps): ReactElement {
  const styles = useStyles();
  const all = useMemo(() => readings(pack, inspection), [pack, inspection]);
  const combined = useCombinedReadings(pack, inspection);
  const [differing, same] = [
    all.filter(({ differences }) => differences.length > 0),
    all.filter(({ differences }) => differences.length === 0),
  ];
  return (
    <Section heading={strings.readings.heading}>
      <div className={styles.hint}>{strings.readings.hint}</div>
      <strong>{standingOf(differing.length, combined?.length ?? null)}</strong>
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
      {combined?.map(({ readings: together, differences }) => {
        const name = strings.readings.together(together.map(nameOf));
        return (
          <div key={name}>
            <div>{name}</div>
            <ul aria-label={name} className={styles.list}>
              {differences.map(sayDifference).map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </div>
        );
      })}
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

/** `null` combined: they are still being tried. */
function standingOf(alone: number, combined: number | null): string {
  if (alone + (combined ?? 0) > 0) return strings.readings.differ(alone + (combined ?? 0));
  return combined === null ? strings.readings.sameAlone : strings.readings.same;
}

function nameOf({
  ambiguity,
  setting,
  other,
}: Pick<ReadingChoice, "ambiguity" | "setting" | "other">): string {
  if (setting === null) return strings.readings.otherCopy(ambiguity.id);
  return strings.readings.setTo(setting.label, valueOf(other), ambiguity.id);
}

function valueOf(value: ReadingChoice["other"]): string {
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

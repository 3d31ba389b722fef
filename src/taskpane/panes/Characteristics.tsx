import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Standard } from "../../domain/framework/Pack";
import { ratings } from "../../domain/framework/Rating";
import { RatingMark } from "../components/RatingMark";
import { strings } from "./strings";

interface CharacteristicsProps {
  readonly standard: Standard;
}

/** What each rating level looks like, to be opened one by one; informs and is never counted (R13). */
export function Characteristics({ standard }: CharacteristicsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.hint}>{strings.standard.characteristicsHint}</div>
      {ratings.map((rating) => (
        <details key={rating} className={styles.level}>
          <summary className={styles.summary}>
            <RatingMark rating={rating} />
          </summary>
          <div>{standard.narrative[rating].headline}</div>
          <dl className={styles.list}>
            {standard.characteristics.map(({ dimension, levels }) => (
              <div key={dimension}>
                <dt className={styles.dimension}>{dimension}</dt>
                <dd className={styles.text}>{levels[rating]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  level: {
    paddingBottom: tokens.spacingVerticalS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  summary: {
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  dimension: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

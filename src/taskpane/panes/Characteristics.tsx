import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Standard } from "../../domain/framework/Pack";
import { ratings } from "../../domain/framework/Rating";
import { Folded } from "../components/Folded";
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
        <Folded
          key={rating}
          className={styles.level}
          summaryClassName={styles.summary}
          summary={<RatingMark rating={rating} />}
        >
          <div>{standard.narrative[rating].headline}</div>
          <dl className={styles.list}>
            {standard.characteristics.map(({ dimension, levels }) => (
              <div key={dimension}>
                <dt className={styles.dimension}>{dimension}</dt>
                <dd className={styles.text}>{levels[rating]}</dd>
              </div>
            ))}
          </dl>
        </Folded>
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
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  dimension: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

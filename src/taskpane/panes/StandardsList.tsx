import type { ReactElement } from "react";
import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { StandardAssessment } from "../../domain/inspection/Assessment";
import { summaryRows } from "../../workbook/names";
import { Facts } from "../components/Facts";
import { GoTo } from "../components/GoTo";
import { PlainList } from "../components/PlainList";
import { RatingMark } from "../components/RatingMark";
import { standardPlace } from "../places";
import { strings } from "./strings";
import type { ViewProps } from "./Workspace";

interface StandardsListProps extends Pick<ViewProps, "onGoTo"> {
  readonly standards: readonly StandardAssessment[];
}

/** Each standard with its progress, its default and what is proposed. */
export function StandardsList({ standards, onGoTo }: StandardsListProps): ReactElement {
  const styles = useStyles();
  return (
    <PlainList>
      {standards.map((standard) => (
        <li key={standard.id} className={styles.standard}>
          <GoTo onGo={() => onGoTo(standardPlace(standard.id, summaryRows.proposed(standard.id), "answer"))}>
            {strings.standard.title(standard.id, standard.name)}
          </GoTo>
          {standard.applicable ? <Stand standard={standard} /> : <RatingMark rating="Not applicable" />}
        </li>
      ))}
    </PlainList>
  );
}

function Stand({ standard }: { readonly standard: StandardAssessment }): ReactElement {
  const styles = useStyles();
  const { answered, toAnswer } = standard;
  const progress = strings.overview.answered(answered, toAnswer);
  return (
    <>
      <div className={styles.progress}>
        {progress}
        <ProgressBar aria-label={progress} value={toAnswer === 0 ? 0 : answered / toAnswer} />
      </div>
      <Facts
        facts={[
          { name: strings.overview.default, value: <RatingMark rating={standard.default} /> },
          { name: strings.overview.proposed, value: <RatingMark rating={standard.proposed} /> },
        ]}
      />
    </>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  standard: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../domain/framework/Pack";
import { TabStrip } from "../components/TabStrip";
import type { Reading } from "../useInspection";
import { listMatters } from "./listMatters";
import { strings } from "./strings";

export type View = "overview" | "standard" | "report";

interface TabsProps {
  readonly view: View;
  readonly pack: Pack;
  readonly reading: Reading;
  /** The standard that the Standard view shows. */
  readonly standard: string;
  /** Id of the element that shows the view. */
  readonly panel: string;
  readonly onView: (view: View) => void;
}

/** The pane's navigation, with what is left to do in each view. */
export function Tabs({ view, pack, reading, standard, panel, onView }: TabsProps): ReactElement {
  const styles = useStyles();
  const matters = listMatters(pack, reading.assessment).length + reading.findings.length;
  const shown = reading.assessment.standards.find(({ id }) => id === standard);
  const unanswered = shown ? shown.toAnswer - shown.answered : 0;
  return (
    <div className={styles.navigation}>
      <TabStrip
        label={strings.tabs.label}
        selected={view}
        panel={panel}
        onSelect={onView}
        tabs={[
          {
            id: "overview",
            label: strings.tabs.overview,
            count: { value: matters, means: strings.tabs.toSettle(matters) },
          },
          {
            id: "standard",
            label: strings.tabs.standard,
            count: { value: unanswered, means: strings.tabs.toAnswer(unanswered) },
          },
          { id: "report", label: strings.tabs.report },
        ]}
      />
    </div>
  );
}

const useStyles = makeStyles({
  // Office puts a menu of its own into the corner at the right.
  navigation: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXXXL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

import type { ReactElement } from "react";
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { Pack } from "../../domain/framework/Pack";
import { VisuallyHidden } from "../components/VisuallyHidden";
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
  readonly onView: (view: View) => void;
}

/** The pane's navigation, with what is left to do in each view. */
export function Tabs({ view, pack, reading, standard, onView }: TabsProps): ReactElement {
  const styles = useStyles();
  const matters = listMatters(pack, reading.assessment).length + reading.findings.length;
  const shown = reading.assessment.standards.find(({ id }) => id === standard);
  const unanswered = shown ? shown.toAnswer - shown.answered : 0;
  return (
    <nav aria-label={strings.tabs.label} className={styles.navigation}>
      <TabList size="small" selectedValue={view} onTabSelect={(_event, data) => onView(data.value as View)}>
        <Tab value="overview">
          {strings.tabs.overview}
          <Count count={matters} means={strings.tabs.toSettle(matters)} />
        </Tab>
        <Tab value="standard">
          {strings.tabs.standard}
          <Count count={unanswered} means={strings.tabs.toAnswer(unanswered)} />
        </Tab>
        <Tab value="report">{strings.tabs.report}</Tab>
      </TabList>
    </nav>
  );
}

function Count({ count, means }: { readonly count: number; readonly means: string }): ReactElement | null {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden className={styles.count}>
        {count}
      </span>
      <VisuallyHidden>, {means}</VisuallyHidden>
    </>
  );
}

const useStyles = makeStyles({
  // Office puts a menu of its own into the corner at the right.
  navigation: {
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalXXXL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  count: {
    display: "inline-block",
    marginLeft: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    minWidth: tokens.spacingHorizontalM,
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

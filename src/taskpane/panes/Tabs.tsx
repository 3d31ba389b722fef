import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { TabStrip } from "../components/TabStrip";
import { caseProgress } from "../../domain/cases/caseProgress";
import type { Pack } from "../../domain/framework/Pack";
import type { Inspection } from "../../domain/inspection/Inspection";
import { hasOpenFollowUp } from "../../domain/evidence/searchEvidence";
import type { Reading } from "../inspection/readingOf";
import { isOpen, type ListedCheck } from "./checks/listChecks";
import { strings } from "./strings";

export type View = "overview" | "standard" | "evidence" | "cases" | "checks" | "decisions" | "report";

interface TabsProps {
  readonly pack: Pack;
  readonly view: View;
  readonly checks: readonly ListedCheck[];
  readonly reading: Reading;
  /** Decisions that the log does not hold yet. */
  readonly unrecorded: number;
  /** The standard that the Standard view shows. */
  readonly standard: string;
  /** Id of the element that shows the view. */
  readonly panel: string;
  readonly onView: (view: View) => void;
}

/** The pane's navigation, with what is left to do in each view. */
export function Tabs({
  pack,
  view,
  checks,
  reading,
  unrecorded,
  standard,
  panel,
  onView,
}: TabsProps): ReactElement {
  const styles = useStyles();
  const open = checks.filter(isOpen).length;
  const shown = reading.assessment.standards.find(({ id }) => id === standard);
  const { evidence, cases } = reading.inspection;
  const unfinished = useMemo(() => unfinishedCases(pack, cases), [pack, cases]);
  const followUps = useMemo(() => evidence.filter(hasOpenFollowUp).length, [evidence]);
  const unanswered = shown ? shown.toAnswer - shown.answered : 0;
  return (
    <div className={styles.navigation}>
      <TabStrip
        label={strings.tabs.label}
        selected={view}
        panel={panel}
        onSelect={onView}
        tabs={[
          { id: "overview", label: strings.tabs.overview },
          {
            id: "standard",
            label: strings.tabs.standard,
            count: { value: unanswered, means: strings.tabs.toAnswer(unanswered) },
          },
          {
            id: "evidence",
            label: strings.tabs.evidence,
            count: { value: followUps, means: strings.tabs.toFollowUp(followUps) },
          },
          ...(pack.cases === undefined
            ? []
            : [
                {
                  id: "cases",
                  label: strings.tabs.cases,
                  count: { value: unfinished, means: strings.tabs.toFinish(unfinished) },
                } as const,
              ]),
          {
            id: "checks",
            label: strings.tabs.checks,
            count: { value: open, means: strings.tabs.toSettle(open) },
          },
          {
            id: "decisions",
            label: strings.tabs.decisions,
            count: { value: unrecorded, means: strings.tabs.toRecord(unrecorded) },
          },
          { id: "report", label: strings.tabs.report },
        ]}
      />
    </div>
  );
}

/** Cases in which something is left to answer. */
function unfinishedCases({ cases: forms }: Pack, cases: Inspection["cases"]): number {
  return (forms?.forms ?? []).reduce(
    (sum, form) => sum + (cases[form.id] ?? []).filter((entry) => !caseProgress(form, entry).isDone).length,
    0,
  );
}

const useStyles = makeStyles({
  // Office puts a menu of its own into the corner at the right.
  navigation: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXXXL,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue, Edit, Place } from "../../workbook/InspectionHost";
import { placeKey } from "../../workbook/changes/gatherChanges";
import { rowName } from "../../workbook/rowName";
import { Problem } from "../components/Problem";
import type { Unsaved } from "../inspection/useEditor";
import type { OpenInspection } from "../inspection/useInspection";
import { strings as decisions } from "./decisions/strings";
import type { GoneDecisions } from "./decisions/useGoneDecisions";
import type { GoneItems } from "./evidence/useGoneItems";
import { strings } from "./strings";

interface NoticesProps {
  readonly open: OpenInspection;
  /** The workbook is a newer version's by now, and nothing is written into it. */
  readonly isNewer: boolean;
  readonly gone: GoneItems;
  readonly goneDecisions: GoneDecisions;
  readonly unsaved: readonly Unsaved[];
  readonly showProblem: string | null;
  readonly onSaveAgain: () => void;
  /** Shows a cell in the workbook. */
  readonly onShow: (place: Place) => void;
}

/** What stands between the pane and the workbook, above every view until it is mended. */
export function Notices(props: NoticesProps): ReactElement | null {
  const { open, isNewer, gone, goneDecisions, showProblem, onSaveAgain, onShow } = props;
  const styles = useStyles();
  const { problem, watchProblem, reload, unanswered } = open;
  const { unknown, strays, accept } = unanswered;
  // Of these it is not known whether they are in the workbook.
  const unsaved = props.unsaved.filter(({ edit }) => !unknown.includes(edit));
  const states = [problem, watchProblem, showProblem].filter((each) => each !== null);
  const count = [states, unsaved, unknown, strays, gone.items, goneDecisions.entries].reduce(
    (sum, each) => sum + each.length,
    0,
  );
  if (count === 0) return null;
  return (
    <div className={styles.notices}>
      {problem !== null && (
        <Problem
          what={isNewer ? strings.newer : strings.readFailed}
          advice={isNewer ? strings.newerAdvice(problem) : strings.readFailedAdvice(problem)}
        >
          <ReadAgain reload={reload} />
        </Problem>
      )}
      {problem === null && watchProblem !== null && (
        <Problem intent="warning" what={strings.watchFailedTitle} advice={strings.watchFailed(watchProblem)}>
          <ReadAgain reload={reload} />
        </Problem>
      )}
      {showProblem !== null && <Problem what={strings.showFailed} advice={showProblem} />}
      {unknown.length > 0 && (
        <Problem
          what={strings.unanswered(unknown.length)}
          advice={strings.unansweredAdvice(namesOf(unknown).join(", "))}
        >
          <Button size="small" onClick={reload}>
            {strings.checkNow}
          </Button>
        </Problem>
      )}
      {strays.map((stray) => (
        <Problem
          key={placeKey(stray.place)}
          intent="warning"
          what={strings.stray(rowName(stray.place.row), rowName(stray.meant))}
          advice={strings.strayAdvice(shown(stray.holds), shown(stray.held))}
        >
          <Button size="small" onClick={() => onShow(stray.place)}>
            {strings.showRow(rowName(stray.place.row))}
          </Button>
          <Button size="small" onClick={() => accept(stray)}>
            {strings.asMeant}
          </Button>
        </Problem>
      ))}
      {gone.items.length > 0 && (
        <Problem
          intent="warning"
          what={strings.gone(gone.items.map(({ id }) => id))}
          advice={[gone.problem, strings.goneAdvice].join(" ").trim()}
        >
          <Button size="small" onClick={() => gone.putBack(gone.items)}>
            {strings.putBack}
          </Button>
          <Button size="small" onClick={gone.leaveOut}>
            {strings.leaveOut}
          </Button>
        </Problem>
      )}
      {goneDecisions.entries.length > 0 && (
        <Problem
          intent="warning"
          what={decisions.gone.what(goneDecisions.entries)}
          advice={[goneDecisions.problem, decisions.gone.advice].join(" ").trim()}
        >
          <Button size="small" onClick={goneDecisions.putBack}>
            {decisions.gone.putBack}
          </Button>
        </Problem>
      )}
      {unsaved.length > 0 && (
        <Problem
          what={strings.unsaved(unsaved.length)}
          advice={strings.unsavedAdvice(unsaved.at(-1)?.message ?? "")}
        >
          <Button size="small" onClick={onSaveAgain}>
            {strings.saveAll}
          </Button>
        </Problem>
      )}
    </div>
  );
}

function namesOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ row }) => rowName(row)))];
}

function shown(value: CellValue): string {
  return value === "" ? strings.nothingThere : `“${shortened(String(value))}”`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function ReadAgain({ reload }: { readonly reload: () => void }): ReactElement {
  return (
    <Button size="small" onClick={reload}>
      {strings.readAgain}
    </Button>
  );
}

const useStyles = makeStyles({
  notices: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
  },
});

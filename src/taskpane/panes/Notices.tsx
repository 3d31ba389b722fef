import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Problem } from "../components/Problem";
import type { Unsaved } from "../useEditor";
import type { OpenInspection } from "../useInspection";
import { strings } from "./strings";

interface NoticesProps {
  readonly open: OpenInspection;
  readonly unsaved: readonly Unsaved[];
  readonly showProblem: string | null;
  readonly onSaveAgain: () => void;
}

/** What stands between the pane and the workbook, above every view until it is mended. */
export function Notices({ open, unsaved, showProblem, onSaveAgain }: NoticesProps): ReactElement | null {
  const styles = useStyles();
  const { problem, watchProblem, reload } = open;
  if (problem === null && watchProblem === null && showProblem === null && unsaved.length === 0) return null;
  return (
    <div className={styles.notices}>
      {problem !== null && (
        <Problem what={strings.readFailed} advice={strings.readFailedAdvice(problem)}>
          <ReadAgain reload={reload} />
        </Problem>
      )}
      {problem === null && watchProblem !== null && (
        <Problem intent="warning" what={strings.watchFailedTitle} advice={strings.watchFailed(watchProblem)}>
          <ReadAgain reload={reload} />
        </Problem>
      )}
      {showProblem !== null && <Problem what={strings.showFailed} advice={showProblem} />}
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

import { useState, type ReactElement, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseComparison } from "../../../domain/cases/comparisonsOf";
import { lockFirstObstacle } from "../../../domain/cases/lockReading";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings } from "./strings";
import type { Comparing } from "./useComparing";

interface FirstReadingProps {
  readonly comparison: CaseComparison;
  /** The case as its sheet has it; `null` where it is gone. */
  readonly entry: CaseEntry | null;
  readonly who: string;
  readonly comparing: Comparing;
  readonly back: ReactNode;
  readonly failure: ReactNode;
}

const texts = strings.first;

/** What the first inspector does: lock the answers of the case sheet as they stand. */
export function FirstReading({
  comparison: { reference, first, second },
  entry,
  who,
  comparing,
  back,
  failure,
}: FirstReadingProps): ReactElement {
  const [isLocking, setLocking] = useState(false);
  const obstacle = entry === null ? null : lockFirstObstacle(entry, second, who);
  const lock = async (): Promise<void> => {
    if (entry === null || isLocking) return;
    setLocking(true);
    await comparing.lockFirst(entry, who);
    setLocking(false);
  };
  return (
    <Page
      heading={texts.heading(reference)}
      focusHeading
      actions={
        <>
          {first === null && (
            <Button
              appearance="primary"
              disabledFocusable={entry === null || obstacle !== null || isLocking}
              onClick={() => void lock()}
            >
              {texts.lock}
            </Button>
          )}
          {back}
        </>
      }
    >
      {failure}
      {first !== null ? (
        <div>{texts.isLocked(second.who)}</div>
      ) : (
        <>
          <div>{texts.lead(second.who)}</div>
          <div>{strings.reading.lockAdvice}</div>
          {entry === null && <Problem what={texts.gone} />}
          {obstacle !== null && <Problem intent="warning" what={strings.obstacles[obstacle]} />}
        </>
      )}
    </Page>
  );
}

import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Bullets } from "../../components/Bullets";
import { GoTo } from "../../components/GoTo";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings } from "./strings";
import type { TallyWritten } from "./useFinishTally";

interface TallyDoneProps {
  readonly outcome: TallyWritten;
  readonly onPrompt: (prompt: string) => void;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}

const { tally } = strings;

/** What was written, and where. */
export function TallyDone({ outcome, onPrompt, onAnother, onLeave }: TallyDoneProps): ReactElement {
  const { items, sums, problem } = outcome;
  return (
    <Page
      heading={tally.written}
      focusHeading
      actions={
        <>
          <Button appearance="primary" onClick={onLeave}>
            {tally.back}
          </Button>
          <Button onClick={onAnother}>{tally.another}</Button>
        </>
      }
    >
      <Problem intent="success" what={tally.writtenItems(items)} />
      {problem !== null && <Problem what={tally.sumsFailed} advice={tally.sumsFailedAdvice(problem)} />}
      <Bullets
        items={sums.map(({ prompt, measure, sum, edits }) => ({
          key: measure,
          content: (
            <>
              {problem === null &&
                (edits.length === 0
                  ? tally.left(prompt.ref)
                  : tally.tookOver(prompt.ref, sum.positive ?? 0, sum.base ?? 0))}{" "}
              <GoTo onGo={() => onPrompt(prompt.id)}>{tally.goTo(prompt.ref)}</GoTo>
            </>
          ),
        }))}
      />
    </Page>
  );
}

import { useState, type ReactElement } from "react";
import { TallyCount } from "./TallyCount";
import { TallyDone } from "./TallyDone";
import { TallySetup } from "./TallySetup";
import type { TallyDesk } from "./useTallyDesk";
import { useFinishTally, type TallyOutcome, type TallyTools } from "./useFinishTally";

interface TallyViewProps extends TallyTools {
  readonly tallyDesk: TallyDesk;
  readonly onLeave: () => void;
  readonly onPrompt: (prompt: string) => void;
}

/** A round of interviews: what it is, the counting, and what was written. */
export function TallyView({ tallyDesk, onLeave, onPrompt, ...tools }: TallyViewProps): ReactElement {
  const [outcome, setOutcome] = useState<TallyOutcome | null>(null);
  const finish = useFinishTally(tools, tallyDesk);
  if (outcome?.ok)
    return (
      <TallyDone outcome={outcome} onPrompt={onPrompt} onLeave={onLeave} onAnother={() => setOutcome(null)} />
    );
  if (tallyDesk.tally === null) return <TallySetup {...tools} tallyDesk={tallyDesk} onLeave={onLeave} />;
  return (
    <TallyCount
      pack={tools.pack}
      who={tools.who}
      tallyDesk={tallyDesk}
      tally={tallyDesk.tally}
      problem={outcome?.message ?? null}
      onFinish={async (by) => setOutcome(await finish(by))}
    />
  );
}

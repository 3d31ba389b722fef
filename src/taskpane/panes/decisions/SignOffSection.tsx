import { useMemo, useRef, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { checkInspection } from "../../../domain/checks/checkInspection";
import { signedOff, signOffEntry, type SignOffState } from "../../../domain/decisions/signedOff";
import { findStandard } from "../../../domain/framework/find";
import type { Pack, Standard } from "../../../domain/framework/Pack";
import { assessInspection } from "../../../domain/inspection/assessInspection";
import { longTime } from "../../../domain/inspection/longDate";
import { Problem } from "../../components/Problem";
import { sha256 } from "../../sha256";
import { whereOfPlace } from "../checks/whereOfPlace";
import type { DecisionsProps } from "./Decisions";
import { Obstacles } from "./Obstacles";
import { obstaclesTo, warningsTo } from "./obstaclesTo";
import { strings } from "./strings";
import type { MakeEntry } from "./useRecorder";
import { useSignOff } from "./useSignOff";
import { Withdrawal } from "./Withdrawal";

interface SignOffSectionProps extends DecisionsProps {
  readonly subject: string;
}

/** Whether the subject is signed off, what stands in the way, and the ways to sign it off and to take that back. */
export function SignOffSection(props: SignOffSectionProps): ReactElement {
  const standard = findStandard(props.pack, props.subject);
  if (standard === undefined) return <div>{strings.signOff.overallHas}</div>;
  return <StandardSignOff {...props} signed={standard} />;
}

function StandardSignOff({
  pack,
  reading,
  recorder,
  onShow,
  signed: standard,
}: SignOffSectionProps & { readonly signed: Standard }): ReactElement {
  const styles = useStyles();
  const { inspection } = reading;
  const state = useMemo(() => signedOff(pack, inspection, standard, sha256), [pack, inspection, standard]);
  const obstacles = useMemo(() => obstaclesTo(pack, standard, reading), [pack, standard, reading]);
  const warnings = useMemo(() => warningsTo(pack, standard, reading), [pack, standard, reading]);
  // The button that was used goes away, so the keyboard continues at what came of it.
  const standing = useRef<HTMLDivElement>(null);
  const { problem, enter } = useSignOff(recorder, () => standing.current?.focus());
  const isSigned = state.kind !== "no";
  const sign = (): void => enter(newSignOff(pack, standard), strings.signOff.signed(standard.id));
  return (
    <>
      <div ref={standing} tabIndex={-1}>
        {stateText(state)}
      </div>
      {state.kind === "changed" && (
        <Problem intent="warning" what={strings.signOff.changed} advice={strings.signOff.changedAdvice} />
      )}
      {state.kind !== "no" && state.hasNewEvidence && (
        <Problem
          intent="warning"
          what={strings.signOff.newEvidence}
          advice={strings.signOff.newEvidenceAdvice}
        />
      )}
      {problem !== null && <Problem what={strings.signOff.notRecorded} advice={problem} />}
      {state.kind !== "yes" && (
        <>
          <Obstacles pack={pack} heading={strings.signOff.inTheWay} obstacles={obstacles} onShow={onShow} />
          <Obstacles pack={pack} heading={strings.signOff.stillOpen} obstacles={warnings} onShow={onShow} />
        </>
      )}
      {recorder.who === null && <div>{strings.signOff.whoFirst}</div>}
      {recorder.who !== null && state.kind !== "yes" && obstacles.length === 0 && (
        <Button className={styles.button} disabledFocusable={recorder.isRecording} onClick={sign}>
          {isSigned ? strings.signOff.signAgain(standard.id) : strings.signOff.sign(standard.id)}
        </Button>
      )}
      {recorder.who !== null && isSigned && (
        <Withdrawal standard={standard} recorder={recorder} enter={enter} />
      )}
    </>
  );
}

function stateText(state: SignOffState): string {
  const { kind, record } = state;
  if (record === null) return strings.signOff.no;
  const text = kind === "no" ? strings.signOff.withdrawn : strings.signOff.yes;
  return text(record.who, longTime(record.when));
}

/** Looked at once more when its turn comes: what was asked for may have changed since. */
function newSignOff(pack: Pack, standard: Standard): MakeEntry {
  return ({ inspection, findings }) => {
    const assessment = assessInspection(pack, inspection);
    const checks = checkInspection(pack, inspection, assessment);
    const [obstacle] = obstaclesTo(pack, standard, { inspection, assessment, checks, findings });
    if (obstacle === undefined) return signOffEntry(pack, inspection, standard, sha256);
    return { refused: strings.signOff.refused(whereOfPlace(pack, obstacle.place), obstacle.text) };
  };
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

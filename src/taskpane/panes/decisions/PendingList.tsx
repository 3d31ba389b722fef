import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PendingDecision } from "../../../domain/decisions/pendingDecisions";
import type { Pack } from "../../../domain/framework/Pack";
import { GoTo } from "../../components/GoTo";
import { listed } from "../../components/listed";
import { MessageList } from "../../components/MessageList";
import { PlainList } from "../../components/PlainList";
import { Problem } from "../../components/Problem";
import type { DecisionsProps } from "./Decisions";
import { strings } from "./strings";
import { layerKey, layerPlace, subjectName } from "./subjects";

/** Every change of a rating that the log does not hold yet, with what it still needs. */
export function PendingList({ pack, reading, recorder, onShow }: DecisionsProps): ReactElement {
  const styles = useStyles();
  const { pending, who, isRecording, problem, record } = recorder;
  const complete = pending.filter(({ obstacle }) => obstacle === null);
  if (pending.length === 0)
    return (
      <div>{reading.inspection.decisions.length > 0 ? strings.pending.none : strings.pending.empty}</div>
    );
  return (
    <>
      {problem !== null && <Problem what={strings.pending.failed} advice={problem} />}
      <PlainList>
        {pending.map((entry) => (
          <li key={layerKey(entry.layer, entry.subject)} className={styles.entry}>
            <PendingEntry pack={pack} entry={entry} standing={standingOf(entry)} onShow={onShow} />
          </li>
        ))}
      </PlainList>
      {who !== null && complete.length > 0 && (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isRecording}
          onClick={() => record(complete)}
        >
          {isRecording ? strings.pending.recording : strings.pending.recordAll(complete.length)}
        </Button>
      )}
    </>
  );

  function standingOf(entry: PendingDecision): string {
    if (entry.obstacle?.kind === "reason") return strings.pending.needsReason;
    if (entry.obstacle?.kind === "barred") return strings.pending.barred;
    if (entry.obstacle?.kind === "unchecked") return strings.pending.unchecked;
    if (who === null) return strings.pending.whoFirst;
    return recorder.isOwn(entry) && problem === null ? strings.pending.soon : strings.pending.ready;
  }
}

interface PendingEntryProps {
  readonly pack: Pack;
  readonly entry: PendingDecision;
  readonly standing: string;
  readonly onShow: DecisionsProps["onShow"];
}

function PendingEntry({ pack, entry, standing, onShow }: PendingEntryProps): ReactElement {
  const { subject, layer, from, to, obstacle } = entry;
  const title = strings.pending.title(subjectName(pack, subject), strings.layers[layer]);
  const field = obstacle?.kind === "reason" ? "reason" : "rating";
  return (
    <>
      <div>
        <strong>{title}</strong>: {strings.pending.change(from, to)}
      </div>
      <div>{standing}</div>
      {obstacle !== null && <MessageList label={title} messages={listed(obstacle.messages)} />}
      <GoTo onGo={() => onShow(layerPlace(pack, subject, layer, field))}>
        {strings.pending.goToOf(title)}
      </GoTo>
    </>
  );
}

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
});

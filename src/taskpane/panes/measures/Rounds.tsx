import { useState, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { roundsOf, type Round } from "../../../domain/evidence/roundsOf";
import type { MeasureDefinition, Pack } from "../../../domain/framework/Pack";
import type { Inspection, MeasureEntry } from "../../../domain/inspection/Inspection";
import { Bullets } from "../../components/Bullets";
import { GoTo } from "../../components/GoTo";
import { listed } from "../../components/listed";
import { MessageList } from "../../components/MessageList";
import { Problem } from "../../components/Problem";
import { shareText } from "../../components/shareText";
import { useAnnounce } from "../../components/useAnnounce";
import type { OpenInspection } from "../../useInspection";
import { strings } from "./strings";
import { isSame, sumEdits } from "./sumsToTake";

interface RoundsProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly prompt: string;
  readonly measure: MeasureDefinition;
  /** The inspector's own counts beside the prompt. */
  readonly entry: MeasureEntry;
  readonly onItem: (item: EvidenceItem) => void;
  readonly onTake: OpenInspection["save"];
}

const { rounds: texts } = strings;

/** The rounds of a measure in the evidence log, what they come to, and how that stands to the counts entered (P48). */
export function Rounds(props: RoundsProps): ReactElement | null {
  const { pack, inspection, prompt, measure, entry, onItem, onTake } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const index = evidenceIndexOf(pack, inspection.evidence);
  const { rounds, sum, share } = roundsOf(pack, index, measure.id, inspection.settings);
  if (rounds.length === 0) return null;
  const isTaken = isSame(entry, sum);
  const take = async (): Promise<void> => {
    const saved = await onTake(sumEdits(pack, prompt, measure.id, entry, sum));
    setProblem(saved.ok ? null : saved.message);
    if (saved.ok) announce(texts.took(sum.positive ?? 0, sum.base ?? 0));
  };
  return (
    <div className={styles.rounds}>
      <div>{texts.heading}</div>
      <Bullets
        items={rounds.map((round, place) => ({
          key: String(place),
          content: <RoundLine round={round} onItem={onItem} />,
        }))}
      />
      {sum.base === null ? (
        <div>{texts.noSum}</div>
      ) : (
        <>
          <strong>{texts.sum(shareText(share), share.band)}</strong>
          {!isTaken && <MessageList label={texts.heading} messages={listed(share.messages)} />}
          <div>{standing(entry, isTaken)}</div>
          {problem !== null && <Problem what={texts.notTaken} advice={problem} />}
          {!isTaken && (
            <Button
              size="small"
              className={styles.take}
              aria-label={texts.takeFor(measure.label)}
              onClick={() => void take()}
            >
              {texts.take}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function RoundLine({
  round,
  onItem,
}: {
  readonly round: Round;
  readonly onItem: RoundsProps["onItem"];
}): ReactElement {
  const { status, date, source, positive, base, items } = round;
  return (
    <>
      {texts.round(date, source)}:{" "}
      {status === "counted" ? texts.counted(positive ?? 0, base ?? 0) : texts[status]}{" "}
      {items.map((item) => (
        <GoTo key={item.id} onGo={() => onItem(item)}>
          {texts.show(item.id)}
        </GoTo>
      ))}
    </>
  );
}

function standing({ positive, base }: MeasureEntry, isTaken: boolean): string {
  if (isTaken) return texts.same;
  return positive === null && base === null ? texts.blank : texts.entered(positive, base);
}

const useStyles = makeStyles({
  rounds: { display: "flex", flexDirection: "column", gap: "4px" },
  take: { alignSelf: "flex-start" },
});

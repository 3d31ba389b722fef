import type { ReactElement } from "react";
import { makeStyles } from "@fluentui/react-components";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { roundsOf, type Round } from "../../../domain/evidence/roundsOf";
import type { MeasureDefinition, Pack } from "../../../domain/framework/Pack";
import type { Inspection, MeasureEntry } from "../../../domain/inspection/Inspection";
import { Bullets } from "../../components/Bullets";
import { GoTo } from "../../components/GoTo";
import type { OpenInspection } from "../../inspection/useInspection";
import { strings } from "./strings";
import { TakeCounts } from "./TakeCounts";

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
  const index = evidenceIndexOf(pack, inspection.evidence);
  const { rounds, sum, share } = roundsOf(pack, index, measure.id, inspection.settings);
  if (rounds.length === 0) return null;
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
        <TakeCounts
          pack={pack}
          prompt={prompt}
          measure={measure}
          entry={entry}
          sum={sum}
          share={share}
          heading={texts.heading}
          words={texts}
          onTake={onTake}
        />
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

const useStyles = makeStyles({
  rounds: { display: "flex", flexDirection: "column", gap: "4px" },
});

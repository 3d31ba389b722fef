import { useState, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { MeasureDefinition, Pack } from "../../../domain/framework/Pack";
import type { Share } from "../../../domain/inspection/Assessment";
import type { MeasureEntry } from "../../../domain/inspection/Inspection";
import { listed } from "../../components/listed";
import { MessageList } from "../../components/MessageList";
import { Problem } from "../../components/Problem";
import { shareText } from "../../components/shareText";
import { useAnnounce } from "../../components/useAnnounce";
import type { OpenInspection } from "../../inspection/useInspection";
import { strings } from "./strings";
import { isSame, sumEdits } from "./sumsToTake";

export interface TakeCountsProps {
  readonly pack: Pack;
  readonly prompt: string;
  readonly measure: MeasureDefinition;
  /** The inspector's own counts beside the prompt. */
  readonly entry: MeasureEntry;
  /** The counts on offer. */
  readonly sum: MeasureEntry;
  readonly share: Share;
  /** Where the counts come from, as words over their messages. */
  readonly heading: string;
  readonly words: (typeof strings)["rounds" | "cases"];
  readonly onTake: OpenInspection["save"];
}

/** Counts on offer for a measure, how they stand to those entered, and the one action that takes them over. */
export function TakeCounts(props: TakeCountsProps): ReactElement {
  const { pack, prompt, measure, entry, sum, share, heading, words, onTake } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const isTaken = isSame(entry, sum);
  const take = async (): Promise<void> => {
    const saved = await onTake(sumEdits(pack, prompt, measure.id, entry, sum));
    setProblem(saved.ok ? null : saved.message);
    if (saved.ok) announce(strings.rounds.took(sum.positive ?? 0, sum.base ?? 0));
  };
  return (
    <>
      <strong>{words.sum(shareText(share), share.band)}</strong>
      {!isTaken && <MessageList label={heading} messages={listed(share.messages)} />}
      <div>{isTaken ? words.same : standing(entry)}</div>
      {problem !== null && <Problem what={strings.rounds.notTaken} advice={problem} />}
      {!isTaken && (
        <Button
          size="small"
          className={styles.take}
          aria-label={words.takeFor(measure.label)}
          onClick={() => void take()}
        >
          {words.take}
        </Button>
      )}
    </>
  );
}

function standing({ positive, base }: MeasureEntry): string {
  return positive === null && base === null ? strings.rounds.blank : strings.rounds.entered(positive, base);
}

const useStyles = makeStyles({ take: { alignSelf: "flex-start" } });

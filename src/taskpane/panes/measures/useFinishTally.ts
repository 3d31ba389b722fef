import type { Pack } from "../../../domain/framework/Pack";
import { useAnnounce } from "../../components/useAnnounce";
import type { EvidenceWriter } from "../evidence/useEvidenceWriter";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import type { Reading } from "../../inspection/readingOf";
import { strings } from "./strings";
import { sumsToTake, type SumTaken } from "./sumsToTake";
import { tallyItems } from "./tallyItems";
import type { TallyDesk } from "./useTallyDesk";

/** What the tally needs of the open inspection. */
export interface TallyTools {
  readonly pack: Pack;
  readonly reading: Reading;
  /** Who logs; `null` until it is said. */
  readonly who: string | null;
  readonly onWho: (who: string) => void;
  readonly writer: EvidenceWriter;
  readonly save: OpenInspection["save"];
}

export interface TallyWritten {
  readonly ok: true;
  readonly items: number;
  readonly sums: readonly SumTaken[];
  /** Why the counts beside the prompts could not be written; the items are in the log all the same. */
  readonly problem: string | null;
}

export type TallyOutcome = TallyWritten | Extract<Saved, { ok: false }>;

/** Writes a round that was counted: its items in one batch, the counts beside the prompts in another. */
export function useFinishTally(tools: TallyTools, desk: TallyDesk): (by: string) => Promise<TallyOutcome> {
  const announce = useAnnounce();
  const { pack, reading, writer, save, onWho } = tools;
  return async (by) => {
    const { plan, tally } = desk;
    const items = tally === null ? [] : tallyItems(pack, plan, tally, by);
    const added = await writer.add(items);
    if (!added.ok) return added;
    onWho(by);
    // It stands in the log now and is not to be written again.
    desk.setTally(null);
    const sums = sumsToTake(pack, reading.inspection, added.items);
    const edits = sums.flatMap((sum) => sum.edits);
    const saved: Saved = edits.length === 0 ? { ok: true } : await save(edits);
    announce(strings.tally.writtenItems(items.length));
    return { ok: true, items: items.length, sums, problem: saved.ok ? null : saved.message };
  };
}

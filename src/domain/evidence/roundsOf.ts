import type { Pack } from "../framework/Pack";
import { groupedBy } from "../groupedBy";
import type { Share } from "../inspection/Assessment";
import { describeShare } from "../inspection/describeShare";
import type { MeasureEntry, Settings } from "../inspection/Inspection";
import { isCountOverBase } from "../rating/bandShare";
import { remembered } from "../remembered";
import type { EvidenceItem } from "./EvidenceItem";
import { foldText } from "./foldText";
import type { EvidenceIndex } from "./indexEvidence";

/**
 * One round of questions for a measure: a date, a source and a source type. `differs`: logged more than once with
 * different counts, so that nobody knows which holds; `impossible`: no count over a base. Neither is counted.
 */
export interface Round {
  readonly status: "counted" | "differs" | "impossible";
  readonly date: string | null;
  readonly source: string;
  /** `null` where the round is not counted. */
  readonly positive: number | null;
  readonly base: number | null;
  /** Every item that gives this round. */
  readonly items: readonly EvidenceItem[];
}

/** The rounds of a measure and what they come to. */
export interface MeasureRounds {
  readonly measure: string;
  /** In the order of their first items on the sheet. */
  readonly rounds: readonly Round[];
  /** Over the rounds that count; blank where none does. */
  readonly sum: MeasureEntry;
  /** The sum's percentage and band, with the remark on a small base (R14 to R16). */
  readonly share: Share;
}

/**
 * Adds up the rounds of a measure without counting one twice: items of the same date, source and source type are the same
 * round. It counts once where their counts agree and not at all where they differ.
 * @see docs/spec.md P48
 */
export function roundsOf(
  pack: Pack,
  index: EvidenceIndex,
  measure: string,
  settings: Settings,
): MeasureRounds {
  const rounds = findRounds(index, measure);
  const counted = rounds.filter(({ status }) => status === "counted");
  const total = (field: "positive" | "base"): number | null =>
    counted.length === 0 ? null : counted.reduce((sum, round) => sum + (round[field] ?? 0), 0);
  const sum = { positive: total("positive"), base: total("base") };
  return { measure, rounds, sum, share: describeShare(pack, sum, settings) };
}

/** The rounds of a measure, without their sum. */
export function findRounds(index: EvidenceIndex, measure: string): readonly Round[] {
  return roundsIn(index).get(measure) ?? [];
}

/** By measure: the rounds only change with the log. */
const roundsIn = remembered(
  ({ byMeasure }: EvidenceIndex): ReadonlyMap<string, readonly Round[]> =>
    new Map([...byMeasure].map(([measure, items]) => [measure, [...byRound(items)].map(roundFrom)])),
);

function byRound(items: readonly EvidenceItem[]): Iterable<readonly EvidenceItem[]> {
  return groupedBy(items, ({ date, source, type }) =>
    JSON.stringify([date, foldText(source), type]),
  ).values();
}

function roundFrom(items: readonly EvidenceItem[]): Round {
  const { date = null, source = "", positive = null, base = null } = items[0] ?? {};
  const round = { date, source, items };
  const nothing = { positive: null, base: null };
  if (items.some((item) => item.positive !== positive || item.base !== base))
    return { ...round, ...nothing, status: "differs" };
  if (positive === null || base === null || !isCountOverBase(positive, base))
    return { ...round, ...nothing, status: "impossible" };
  return { ...round, positive, base, status: "counted" };
}

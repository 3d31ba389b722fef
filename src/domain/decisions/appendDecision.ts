import type { Pack } from "../framework/Pack";
import type { DecisionRecord, Hash, LogLayer } from "./Decision";
import { hashRecord } from "./hashRecord";
import { headsOf } from "./headsOf";
import { markOf } from "./markOf";

/** What a row of the log says, before it is known who records it and when. */
export interface LogEntry extends Pick<
  DecisionRecord,
  "subject" | "from" | "to" | "reason" | "rules" | "state"
> {
  readonly layer: LogLayer;
}

/** Who records, when and with what. */
export interface RecordStamp {
  readonly who: string;
  /** ISO date and time, UTC; recorded to the second. */
  readonly when: string;
  readonly engine: string;
  readonly pack: Pack;
  readonly hash: Hash;
}

/**
 * The log with one more row, which follows every row that nothing followed yet: it names them, is numbered after them and
 * chained to them by its hash. Nothing that stands there is touched, even where the chain is already broken.
 * @see docs/spec.md P11
 */
export function appendDecision(
  log: readonly DecisionRecord[],
  { layer, subject, from, to, reason, rules, state }: LogEntry,
  { who, when, engine, pack, hash }: RecordStamp,
): readonly DecisionRecord[] {
  const heads = headsOf(log);
  const followed = heads.flatMap((place) => log[place] ?? []);
  const record = {
    number: 1 + Math.max(0, ...followed.map(({ number }) => number)),
    when: toTheSecond(when),
    who,
    layer,
    subject,
    from,
    to,
    reason,
    rules,
    engine,
    pack: `${pack.id} ${pack.version}`,
    state,
    after: followed.map(markOf).join(" "),
  };
  return [...log, { ...record, hash: hashRecord(record, log, heads, hash) }];
}

function toTheSecond(iso: string): string {
  return iso.replace(/\.\d+(?=Z$)/, "");
}

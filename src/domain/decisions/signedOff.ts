import type { Pack, Standard } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import type { LogEntry } from "./appendDecision";
import type { DecisionRecord, Hash } from "./Decision";
import { logWords } from "./Decision";
import { evidenceState } from "./evidenceState";
import { findLast } from "./findLast";
import { standardState } from "./standardState";

/** Where a standard's sign-off stands. */
export type SignOffState =
  /** Never signed off, or withdrawn by `record`. */
  | { readonly kind: "no"; readonly record: DecisionRecord | null }
  | SignedOff<"yes">
  /** Something it rests on changed since. */
  | SignedOff<"changed">;

interface SignedOff<Kind> {
  readonly kind: Kind;
  readonly record: DecisionRecord;
  /** Evidence on the standard came, went or was changed since. The sign-off stands; it is there to be looked at. */
  readonly hasNewEvidence: boolean;
}

/**
 * Whether a standard is signed off, and whether what was signed off still stands.
 * @see docs/spec.md P7, P12
 */
export function signedOff(pack: Pack, inspection: Inspection, standard: Standard, hash: Hash): SignOffState {
  const record = lastSignOff(inspection, standard);
  if (record === undefined || record.to !== logWords.signedOff) return { kind: "no", record: record ?? null };
  const [entries, evidence] = record.state.split(" ");
  return {
    kind: entries === standardState(pack, inspection, standard, hash) ? "yes" : "changed",
    record,
    // Sign-offs of before evidence was noted do not say what there was.
    hasNewEvidence: evidence !== undefined && evidence !== evidenceState(inspection, standard, hash),
  };
}

/** The row that signs a standard off as it is now. Whether it may be is for `canSignOff` to say. */
export function signOffEntry(pack: Pack, inspection: Inspection, standard: Standard, hash: Hash): LogEntry {
  return {
    layer: "sign-off",
    subject: standard.id,
    from: lastSignOff(inspection, standard)?.to ?? "",
    to: logWords.signedOff,
    reason: "",
    rules: "",
    state: `${standardState(pack, inspection, standard, hash)} ${evidenceState(inspection, standard, hash)}`,
  };
}

/** The row that withdraws a standard's sign-off. */
export function withdrawalEntry(inspection: Inspection, standard: Standard, reason: string): LogEntry {
  return {
    layer: "sign-off",
    subject: standard.id,
    from: lastSignOff(inspection, standard)?.to ?? "",
    to: logWords.withdrawn,
    reason,
    rules: "",
    state: "",
  };
}

function lastSignOff({ decisions }: Inspection, { id }: Standard): DecisionRecord | undefined {
  return findLast(decisions, ({ layer, subject }) => layer === "sign-off" && subject === id);
}

import { createHash } from "node:crypto";
import { appendDecision, type LogEntry } from "../../../src/domain/decisions/appendDecision";
import type { DecisionRecord, Hash, LayerEntry } from "../../../src/domain/decisions/Decision";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, StandardEntry } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";

/** The digest that the product uses, by Node's own implementation. */
export const hash: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");

export const stamp = { who: "A. Lead", when: "2024-06-12T14:05:09.120Z", engine: "0.1.0", pack, hash };

const blank = blankInspection(pack);

/** 1.2 with every key question Yes but the first, so that its default is Requires improvement. */
export function inspectionOf(
  standards: Readonly<Record<string, Partial<StandardEntry>>> = {},
  panel: Readonly<Record<string, { decided?: Partial<LayerEntry>; published?: Partial<LayerEntry> }>> = {},
  more: Partial<Inspection> = {},
): Inspection {
  const layer = (entry: Partial<LayerEntry> = {}): LayerEntry => ({ rating: null, reason: "", ...entry });
  return {
    ...blank,
    keyQuestions: {
      "1.2.1": { answer: "No", reason: "" },
      "1.2.2": { answer: "Yes", reason: "" },
      "1.2.3": { answer: "Yes", reason: "" },
      "1.2.4": { answer: "Yes", reason: "" },
      "1.2.5": { answer: "Yes", reason: "" },
    },
    standards: Object.fromEntries(
      Object.entries(standards).map(([id, entry]) => [
        id,
        { qualitative: null, proposed: null, reason: "", ...entry },
      ]),
    ),
    panel: Object.fromEntries(
      Object.entries(panel).map(([id, { decided, published }]) => [
        id,
        { decided: layer(decided), published: layer(published) },
      ]),
    ),
    ...more,
  };
}

/** Every domain two and three rating the same. */
export function domainRatings(
  rating: "Good" | "Outstanding" | "Requires improvement",
): Inspection["domainRatings"] {
  return Object.fromEntries(
    pack.domainRatings.filter(({ fromStandard }) => fromStandard === undefined).map(({ id }) => [id, rating]),
  );
}

export function entry(more: Partial<LogEntry> = {}): LogEntry {
  return {
    layer: "proposed",
    subject: "1.2",
    from: "Requires improvement",
    to: "Good",
    reason: "Posts are filled.",
    rules: "R8",
    state: "",
    ...more,
  };
}

/** A log with these entries, recorded one after the other. */
export function logOf(...entries: readonly Partial<LogEntry>[]): readonly DecisionRecord[] {
  return entries.reduce<readonly DecisionRecord[]>(
    (log, more) => appendDecision(log, entry(more), stamp),
    [],
  );
}

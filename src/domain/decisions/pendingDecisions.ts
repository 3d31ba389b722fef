import type { Pack } from "../framework/Pack";
import type { Message, Status } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { uncheckedCode } from "../rating/uncheckedMessages";
import { logWords, ratingLayers } from "./Decision";
import type { RatingLayer } from "./Decision";
import { findLast } from "./findLast";
import { layerRule } from "./judgeLayer";
import type { LayerState } from "./layersOf";
import { everyLayer } from "./layersOf";
import type { LogEntry } from "./appendDecision";

/** A change of a layer that the log does not hold yet. */
export interface PendingDecision extends LogEntry {
  readonly layer: RatingLayer;
  /** Why it cannot be recorded yet; `null` where it can. `unchecked`: a rule may bar it, and something it looks at is missing. */
  readonly obstacle: null | {
    readonly kind: "reason" | "barred" | "unchecked";
    readonly messages: readonly Message[];
  };
}

/**
 * What changed in the layers since the log last spoke of them, the lead inspector's first: a rating or its reason. A
 * change that lacks a reason it needs, that a rule bars, or whose rule cannot be checked yet, is listed with what stands
 * in its way. Once everything listed is recorded, nothing is pending.
 * @see docs/spec.md P10, P11
 */
export function pendingDecisions(pack: Pack, inspection: Inspection): readonly PendingDecision[] {
  const subjects = everyLayer(pack, inspection);
  return ratingLayers.flatMap((layer) =>
    subjects.flatMap(({ subject, layers }) =>
      layers
        .filter((state) => state.layer === layer)
        .flatMap((state) => pendingIn(inspection, subject, state)),
    ),
  );
}

function pendingIn(
  { decisions }: Inspection,
  subject: string,
  { layer, entry, before, judgement }: LayerState,
): readonly PendingDecision[] {
  const last = findLast(decisions, (row) => row.layer === layer && row.subject === subject);
  const { rating, reason } = entry;
  if (rating === null) {
    if (last === undefined || last.to === logWords.withdrawn) return [];
    const withdrawal = {
      layer,
      subject,
      from: last.to,
      to: logWords.withdrawn,
      reason,
      rules: "",
      state: "",
    };
    return [{ ...withdrawal, obstacle: null }];
  }
  if (last?.to === rating && last.reason === reason) return [];
  const differs = rating !== before;
  const rules = differs && layer !== "proposed" ? [layerRule, ...judgement.rules] : judgement.rules;
  return [
    {
      layer,
      subject,
      from: last?.to ?? before ?? "",
      to: rating,
      reason,
      rules: [...new Set(rules)].join(", "),
      state: "",
      obstacle: obstacleOf(judgement.status, judgement.messages),
    },
  ];
}

function obstacleOf(status: Status, messages: readonly Message[]): PendingDecision["obstacle"] {
  if (status === "blocked") {
    return { kind: "barred", messages: messages.filter(({ severity }) => severity === "block") };
  }
  const unchecked = messages.filter(({ code }) => code === uncheckedCode);
  if (unchecked.length > 0) return { kind: "unchecked", messages: unchecked };
  if (status !== "reason-needed") return null;
  return { kind: "reason", messages: messages.filter(({ severity }) => severity === "warn") };
}

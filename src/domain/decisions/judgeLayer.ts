import type { Pack } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { Message, Status } from "../inspection/Assessment";
import { describeMessage } from "../rating/describeMessage";
import { hasReason } from "../rating/hasReason";
import { uncheckedMessages } from "../rating/uncheckedMessages";
import type { LayerEntry } from "./Decision";
import { departedRules } from "./departedRules";
import { differsFromCases } from "../cases/domainChecks";
import type { LayerEvidence } from "./layerEvidence";

export interface LayerInput {
  readonly entry: LayerEntry;
  /** The rating in the layer before; `null` while there is none. */
  readonly before: Rating | null;
  readonly evidence: Pick<LayerEvidence, "applicable" | "judge">;
}

export interface LayerJudgement {
  readonly status: Status;
  readonly messages: readonly Message[];
  /** Rules, guidance and limiters departed from, by id; none where the rating is that of the layer before. */
  readonly rules: readonly string[];
}

/** The rule of our own that asks for a reason between two layers. */
export const layerRule = "P10";

/**
 * How a rating that the panel decided, or that was published, stands: a rule of the framework bars it whatever reason is
 * given; while such a rule cannot be checked, how the rating stands is unknown; otherwise it is free where it is that of
 * the layer before, and needs a reason where it differs.
 * @see docs/spec.md R25, P10
 */
export function judgeLayer(pack: Pack, { entry, before, evidence }: LayerInput): LayerJudgement {
  const { rating, reason } = entry;
  if (rating === null) return { status: "unproposed", messages: [], rules: [] };
  if (!evidence.applicable)
    return { status: "blocked", messages: [describeMessage(pack, "LAYER-NOT-APPLICABLE")], rules: [] };
  const { codes, unchecked } = evidence.judge(rating, reason);
  // How the rating stands to the default or the cases is between the lead inspector and the rules, and said there.
  const ruled = codes
    .filter((code) => !code.startsWith("STD-") && code !== differsFromCases)
    .map((code) => describeMessage(pack, code, reason));
  const bars = ruled.filter(({ severity }) => severity === "block");
  const differs = rating !== before;
  const rules = differs ? departedRules(pack, codes) : [];
  const waiting = uncheckedMessages(pack, rating, unchecked);
  const messages = [
    ...bars,
    ...waiting,
    ...(differs ? [differenceMessage(pack, before, reason, rules), ...ruled.filter(isDeparture(pack))] : []),
  ];
  if (bars.length > 0) return { status: "blocked", messages, rules };
  if (waiting.length > 0) return { status: "unknown", messages, rules };
  if (!differs) return { status: "ok", messages, rules };
  return { status: hasReason(reason) ? "ok-with-reason" : "reason-needed", messages, rules };
}

function differenceMessage(
  pack: Pack,
  before: Rating | null,
  reason: string,
  rules: readonly string[],
): Message {
  const message = describeMessage(pack, before === null ? "LAYER-NO-BEFORE" : "LAYER-DIFFERS", reason);
  return { ...message, rules: [...message.rules, ...rules] };
}

/** Guidance and limiters, whether or not a reason settles them by now. */
function isDeparture(pack: Pack): (message: Message) => boolean {
  return ({ code }) => describeMessage(pack, code).severity === "warn";
}

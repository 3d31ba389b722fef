import type { Check } from "../checks/Check";
import { isSettledByReason } from "../rating/describeMessage";
import { findStandard } from "../framework/find";
import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { panelLayers } from "./Decision";
import type { LayerState } from "./layersOf";
import { everyLayer } from "./layersOf";

/**
 * What there is to know about the panel's layers, in the order of their rows: decided, then published. The lead
 * inspector's own layer has its checks with the standard. `subject.id` is the row's identity, such as `decided:1.1`; what
 * is about a standard's rating belongs to that standard, so that it counts in its sign-off.
 * @see docs/spec.md P10
 */
export function checkLayers(pack: Pack, inspection: Inspection): readonly Check[] {
  const subjects = everyLayer(pack, inspection);
  return panelLayers.flatMap((layer) =>
    subjects.flatMap(({ subject, layers }) =>
      layers.filter((state) => state.layer === layer).flatMap((state) => checksOf(pack, subject, state)),
    ),
  );
}

function checksOf(pack: Pack, subject: string, { layer, judgement }: LayerState): readonly Check[] {
  return judgement.messages.map(({ code, severity, text, rules }): Check => {
    const settledByReason = isSettledByReason(pack, code);
    return {
      code,
      severity,
      text,
      rules,
      subject: { kind: "panel", id: `${layer}:${subject}` },
      field: settledByReason && severity === "warn" ? "reason" : "rating",
      standard: findStandard(pack, subject)?.id ?? null,
      settledByReason,
    };
  });
}

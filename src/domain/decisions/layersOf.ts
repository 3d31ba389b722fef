import { assessDomains, ratingsFromCases } from "../cases/assessDomains";
import type { Pack } from "../framework/Pack";
import type { Rating, StandardRating } from "../framework/Rating";
import type { PermittedRating } from "../inspection/Assessment";
import type { Inspection } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { judgeProposal } from "../rating/judgeProposal";
import { uncheckedMessages } from "../rating/uncheckedMessages";
import { remembered } from "../remembered";
import { findStandard } from "../framework/find";
import { proposalOf } from "../inspection/proposalOf";
import { overallSubject, panelLayers } from "./Decision";
import type { LayerEntry, PanelLayer, RatingLayer } from "./Decision";
import { departedRules } from "./departedRules";
import { judgeLayer, type LayerJudgement } from "./judgeLayer";
import { layerEvidence } from "./layerEvidence";
import { layerOf, ratingBefore } from "./layerOf";
import { enteredRatingOf, subjectsOf } from "./subjectsOf";

/** One layer of a subject's rating, and where it stands. */
export interface LayerState {
  readonly layer: RatingLayer;
  readonly entry: LayerEntry;
  /** What stands in the layer before: for the proposed rating the default of a standard. */
  readonly before: StandardRating | null;
  readonly judgement: LayerJudgement;
}

/** The layers of one subject's rating, from what is computed to what is published. */
export interface SubjectLayers {
  /** A standard's id, that of an entered domain rating, or `overall`. */
  readonly subject: string;
  /** False for a standard that is not inspected (R12). */
  readonly applicable: boolean;
  /** The default of a standard, what its cases give a domain rating (P65); the overall rating is never computed (R38). */
  readonly computed: StandardRating | null;
  readonly layers: readonly LayerState[];
}

/**
 * Computed, proposed, decided, published: each layer of a subject with what stands there, why, and whether it may.
 * @see docs/spec.md P10
 */
export function layersOf(pack: Pack, inspection: Inspection, subject: string): SubjectLayers {
  const { applicable } = layerEvidence(pack, inspection, subject, "proposed");
  const computed = computedOf(pack, inspection, subject);
  return {
    subject,
    applicable,
    computed,
    layers: [
      {
        layer: "proposed",
        entry: layerOf(pack, inspection, subject, "proposed"),
        before: computed,
        judgement: judgeProposed(pack, inspection, subject),
      },
      ...panelLayers.map((layer) => layerState(pack, inspection, subject, layer)),
    ],
  };
}

/** The same for every subject, in the order of the pack: checks, the log and the pane all ask of the same inspection. */
export const everyLayer = remembered((pack: Pack, inspection: Inspection): readonly SubjectLayers[] =>
  subjectsOf(pack).map((subject) => layersOf(pack, inspection, subject)),
);

/**
 * Each rating for a layer of the panel's: barred by a rule, free because it is that of the layer before, or with a reason.
 * @see docs/spec.md R25, P10
 */
export function permittedInLayer(
  pack: Pack,
  inspection: Inspection,
  subject: string,
  layer: PanelLayer,
): readonly PermittedRating[] {
  const before = ratingBefore(pack, inspection, subject, layer);
  return layerEvidence(pack, inspection, subject, layer)
    .permitted()
    .map((permitted) => {
      if (permitted.permission === "barred") return permitted;
      return { ...permitted, permission: permitted.rating === before ? "permitted" : "with-reason" };
    });
}

/** The rating as far as it got: published, else decided, else proposed. */
export function finalLayer(layers: readonly LayerState[]): LayerState | undefined {
  return [...layers].reverse().find(({ entry }) => entry.rating !== null);
}

function computedOf(pack: Pack, inspection: Inspection, subject: string): StandardRating | null {
  if (subject === overallSubject) return null;
  const standard = findStandard(pack, subject);
  if (standard === undefined) return ratingsFromCases(assessDomains(pack, inspection)).get(subject) ?? null;
  return judgeProposal(pack, standard, proposalOf(pack, standard, inspection)).default;
}

/** The lead inspector's layer, with the status and codes that its own sheet shows. */
function judgeProposed(pack: Pack, inspection: Inspection, subject: string): LayerJudgement {
  const { rating, reason }: { readonly rating: Rating | null; readonly reason: string } = layerOf(
    pack,
    inspection,
    subject,
    "proposed",
  );
  const { applicable, judge } = layerEvidence(pack, inspection, subject, "proposed");
  if (rating === null) return { status: "unproposed", messages: [], rules: [] };
  if (!applicable)
    return { status: "blocked", messages: [describeMessage(pack, "LAYER-NOT-APPLICABLE")], rules: [] };
  const { status, codes, unchecked } = judge(rating, reason);
  const given = enteredRatingOf(pack, subject) === undefined ? null : computedOf(pack, inspection, subject);
  const facts = given === null ? undefined : { rating: given };
  return {
    status,
    messages: [
      ...codes.map((code) => describeMessage(pack, code, reason, facts)),
      ...uncheckedMessages(pack, rating, unchecked),
    ],
    rules: departedRules(pack, codes),
  };
}

/** One of the panel's layers of a subject. */
export function layerState(
  pack: Pack,
  inspection: Inspection,
  subject: string,
  layer: PanelLayer,
): LayerState {
  const entry = layerOf(pack, inspection, subject, layer);
  const before = ratingBefore(pack, inspection, subject, layer);
  const evidence = layerEvidence(pack, inspection, subject, layer);
  return { layer, entry, before, judgement: judgeLayer(pack, { entry, before, evidence }) };
}

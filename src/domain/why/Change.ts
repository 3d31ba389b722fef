import type { DomainRating, Rating } from "../framework/Rating";
import type { Inspection, KeyQuestionAnswer, PromptAnswer } from "../inspection/Inspection";

/** The one entry that stands for the inspection itself and not for a row. */
export const diversityId = "diversity";

/**
 * One entry of an inspection with another value than it has: what a cell would hold, `null` for a blank.
 * `id` names the prompt, key question, standard or domain rating; `proposed` also takes `overall`.
 */
export type Change =
  | { readonly kind: "prompt"; readonly id: string; readonly to: PromptAnswer | null }
  | { readonly kind: "critical"; readonly id: string; readonly to: boolean }
  | { readonly kind: "keyQuestion"; readonly id: string; readonly to: KeyQuestionAnswer | null }
  | { readonly kind: "qualitative"; readonly id: string; readonly to: Rating | null }
  | { readonly kind: "proposed"; readonly id: string; readonly to: Rating | null }
  | { readonly kind: "domainRating"; readonly id: string; readonly to: DomainRating | null }
  | { readonly kind: "diversity"; readonly id: typeof diversityId; readonly to: Inspection["diversity"] };

/** Which entry a change is about, whatever it changes it to. */
export function entryKey({ kind, id }: Pick<Change, "kind" | "id">): string {
  return `${kind} ${id}`;
}

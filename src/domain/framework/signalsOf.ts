import { remembered } from "../remembered";
import type { Prompt, Strength } from "./Pack";

/**
 * A fact about a prompt that is entered by itself: a negative trigger that applies, a policy that is in place, a
 * statement about workloads that holds.
 */
export interface Signal {
  /** Permanent: the prompt's id and the signal's place in the pack, such as `1.2.3d:trigger.1`. */
  readonly id: string;
  readonly kind: "trigger" | "policy" | "workload";
  readonly label: string;
  /** How strongly the text says that it leads to No. */
  readonly strength: Strength;
  /** The two answers; the first speaks against the prompt. */
  readonly answers: readonly [against: SignalAnswer, fine: SignalAnswer];
}

/** What is entered for a signal; absent where it is not known. */
export type SignalAnswer = "Yes" | "No" | "In place" | "Missing";

const yesIsAgainst = ["Yes", "No"] as const;
const noIsAgainst = ["No", "Yes"] as const;
const policyAnswers = ["Missing", "In place"] as const;

/**
 * The signals of a prompt in the order of the pack: workload statements, negative triggers, policies of the judgement,
 * then those that only the guidance lists. An id counts within its kind, so that the lists of a published pack may be
 * reworded, but nothing in them is taken out or moved, and what is added goes to the end.
 * @see docs/spec.md R20, R22, R23, P31
 */
export const signalsOf = remembered((prompt: Prompt): readonly Signal[] => [
  ...workloads(prompt),
  ...triggers(prompt),
  ...policies(prompt),
]);

/** Ids of the two statements of R20. */
export function workloadIds(prompt: string): { readonly practitioners: string; readonly managers: string } {
  return { practitioners: `${prompt}:practitioners`, managers: `${prompt}:managers` };
}

function workloads({ id, workload }: Prompt): readonly Signal[] {
  if (workload === undefined) return [];
  const ids = workloadIds(id);
  return (["practitioners", "managers"] as const).map((group) => ({
    id: ids[group],
    kind: "workload",
    label: workload[group],
    strength: "must",
    answers: noIsAgainst,
  }));
}

function triggers({ id, qualifiers }: Prompt): readonly Signal[] {
  return qualifiers
    .filter(({ kind }) => kind === "negative-trigger")
    .map(({ text, strength }, index) => ({
      id: `${id}:trigger.${index + 1}`,
      kind: "trigger",
      label: text,
      strength,
      answers: yesIsAgainst,
    }));
}

function policies({ id, minimumPolicies }: Prompt): readonly Signal[] {
  if (minimumPolicies === undefined) return [];
  const { inJudgement, onlyInGuidance } = minimumPolicies;
  return [...inJudgement, ...onlyInGuidance].map((label, index) => ({
    id: `${id}:policy.${index + 1}`,
    kind: "policy",
    label,
    strength: index < inJudgement.length ? "should" : "could",
    answers: policyAnswers,
  }));
}

import type { Prompt } from "../framework/Pack";
import { signalsOf, type Signal } from "../framework/signalsOf";
import type { Inspection } from "./Inspection";

/** Prompts against which some fact is entered, by their printed references, and the rules that those facts come from. */
export interface FactsAgainst {
  readonly refs: readonly string[];
  readonly rules: readonly string[];
}

const ruleOf: Readonly<Record<Signal["kind"], string>> = { workload: "R20", trigger: "R22", policy: "R23" };

/** @see docs/spec.md R20, R22, R23, P31 */
export function factsAgainst(prompts: readonly Prompt[], signals: Inspection["signals"]): FactsAgainst {
  const found = prompts.flatMap((prompt) =>
    signalsOf(prompt)
      .filter(({ id, answers }) => signals[id] === answers[0])
      .map(({ kind }) => ({ ref: prompt.ref, rule: ruleOf[kind] })),
  );
  return {
    refs: [...new Set(found.map(({ ref }) => ref))],
    rules: [...new Set(found.map(({ rule }) => rule))].sort(),
  };
}

import type { Pack } from "../framework/Pack";
import type { Target } from "./Way";

/** Everything of which it can be asked what would change it, standard by standard. */
export function allTargets(pack: Pack): readonly Target[] {
  return [
    ...pack.standards.flatMap(({ id, keyQuestions }): readonly Target[] => [
      ...keyQuestions.map((keyQuestion): Target => ({ of: "suggestion", id: keyQuestion.id })),
      { of: "default", id },
      { of: "percentagesRow", id },
      { of: "permitted", id },
    ]),
    { of: "permitted", id: "overall" },
    { of: "composite", id: "composite" },
  ];
}

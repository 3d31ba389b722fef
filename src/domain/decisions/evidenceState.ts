import type { Standard } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import type { Hash } from "./Decision";

/**
 * A fingerprint of the evidence on a standard's prompts: which items bear on them, what they say, which way they point and
 * whether they were withdrawn. The order of the log says nothing.
 * @see docs/spec.md P12
 */
export function evidenceState({ evidence }: Inspection, standard: Standard, hash: Hash): string {
  const prompts = new Set(standard.keyQuestions.flatMap((each) => each.prompts.map(({ id }) => id)));
  const items = evidence
    .filter((item) => item.prompts.some((prompt) => prompts.has(prompt)))
    .map(({ id, type, source, text, direction, withdrawn, prompts: ids }) =>
      JSON.stringify([id, type, source, text, direction, withdrawn, ids.filter((each) => prompts.has(each))]),
    );
  return hash(JSON.stringify([...items].sort()));
}

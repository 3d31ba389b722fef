import { promptsOf } from "./find";
import type { Pack, Prompt } from "./Pack";

/** One piece of evidence that the framework expects for a prompt. */
export interface ExpectedEvidence {
  /** Permanent: the prompt's id and its place in the pack, such as `1.1.1a:evidence.1`. */
  readonly id: string;
  readonly label: string;
}

const byPrompt = new WeakMap<Prompt, readonly ExpectedEvidence[]>();
const byId = new WeakMap<Pack, ReadonlyMap<string, ExpectedEvidence>>();

/**
 * The evidence expected for a prompt, in the order of the pack. The list of a published pack may be reworded, but
 * nothing in it is taken out or moved, and what is added goes to the end.
 * @see docs/spec.md P30
 */
export function expectedOf(prompt: Prompt): readonly ExpectedEvidence[] {
  const found =
    byPrompt.get(prompt) ??
    prompt.evidence.map((label, index) => ({ id: `${prompt.id}:evidence.${index + 1}`, label }));
  byPrompt.set(prompt, found);
  return found;
}

/** A piece of expected evidence by its id; `undefined` where the pack has none. */
export function findExpected(pack: Pack, id: string): ExpectedEvidence | undefined {
  const index =
    byId.get(pack) ??
    new Map(promptsOf(pack).flatMap((prompt) => expectedOf(prompt).map((each) => [each.id, each])));
  byId.set(pack, index);
  return index.get(id);
}

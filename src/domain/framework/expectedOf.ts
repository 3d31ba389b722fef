import { remembered } from "../remembered";
import { promptsOf } from "./find";
import type { Pack, Prompt } from "./Pack";

/** One piece of evidence that the framework expects for a prompt. */
export interface ExpectedEvidence {
  /** Permanent: the prompt's id and its place in the pack, such as `1.1.1a:evidence.1`. */
  readonly id: string;
  readonly label: string;
}

/**
 * The evidence expected for a prompt, in the order of the pack. The list of a published pack may be reworded, but
 * nothing in it is taken out or moved, and what is added goes to the end.
 * @see docs/spec.md P30
 */
export const expectedOf = remembered((prompt: Prompt): readonly ExpectedEvidence[] =>
  prompt.evidence.map((label, index) => ({ id: `${prompt.id}:evidence.${index + 1}`, label })),
);

/** A piece of expected evidence by its id; `undefined` where the pack has none. */
export function findExpected(pack: Pack, id: string): ExpectedEvidence | undefined {
  return byId(pack).get(id);
}

const byId = remembered(
  (pack: Pack): ReadonlyMap<string, ExpectedEvidence> =>
    new Map(promptsOf(pack).flatMap((prompt) => expectedOf(prompt).map((each) => [each.id, each]))),
);

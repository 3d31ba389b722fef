import type { KeyQuestion, MeasureDefinition, Pack, Prompt, Standard } from "../Pack";

/** A part of a pack with the path to it. */
export interface Located<Part> {
  readonly path: string;
  readonly part: Part;
}

/** Every standard with its path. */
export function locatedStandards(pack: Pack): readonly Located<Standard>[] {
  return members("", "standards", pack.standards);
}

/** Every key question with its path. */
export function locatedKeyQuestions(pack: Pack): readonly Located<KeyQuestion>[] {
  return locatedStandards(pack).flatMap(({ path, part }) =>
    members(`${path}.`, "keyQuestions", part.keyQuestions),
  );
}

/** Every prompt with its path. */
export function locatedPrompts(pack: Pack): readonly Located<Prompt>[] {
  return locatedKeyQuestions(pack).flatMap(({ path, part }) => members(`${path}.`, "prompts", part.prompts));
}

/** Every measure with its path. */
export function locatedMeasures(pack: Pack): readonly Located<MeasureDefinition>[] {
  return locatedPrompts(pack).flatMap(({ path, part }) => members(`${path}.`, "measures", part.measures));
}

function members<Part>(prefix: string, field: string, parts: readonly Part[]): readonly Located<Part>[] {
  return parts.map((part, index) => ({ path: `${prefix}${field}[${index}]`, part }));
}

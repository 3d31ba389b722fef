import type { Problem } from "../../result";
import type { MeasureDefinition, Pack, Prompt } from "../Pack";
import { locatedPrompts } from "./located";

/**
 * Measures are numbered within their prompt, thresholds before band conditions, and a band word stands exactly where
 * the text has one.
 *
 * @see docs/spec.md R19, R21
 */
export function checkMeasures(pack: Pack): readonly Problem[] {
  return locatedPrompts(pack).flatMap(({ path, part }) => [
    ...numbering(path, part),
    ...order(path, part),
    ...part.measures.flatMap((measure, index) => bandWord(`${path}.measures[${index}]`, measure)),
  ]);
}

function numbering(path: string, prompt: Prompt): readonly Problem[] {
  return prompt.measures.flatMap(({ id }, index) => {
    const expected = `${prompt.id}.${index + 1}`;
    return id === expected
      ? []
      : [{ path: `${path}.measures[${index}].id`, message: `expected "${expected}", found "${id}"` }];
  });
}

function order(path: string, { measures }: Prompt): readonly Problem[] {
  return measures.flatMap(({ test }, index) =>
    test === "threshold" && measures[index - 1]?.test === "bandCondition"
      ? [
          {
            path: `${path}.measures[${index}].test`,
            message: "out of order; thresholds come before band conditions",
          },
        ]
      : [],
  );
}

function bandWord(path: string, measure: MeasureDefinition): readonly Problem[] {
  const has = measure.bandWord !== undefined;
  if (measure.test === "bandCondition" && !has) {
    return [{ path: `${path}.bandWord`, message: "missing; a band condition names the word of the text" }];
  }
  if (measure.test === "threshold" && has) {
    return [{ path: `${path}.bandWord`, message: "out of place; only a band condition has a band word" }];
  }
  return [];
}

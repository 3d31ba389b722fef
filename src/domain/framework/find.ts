import type { KeyQuestion, MeasureDefinition, Pack, Prompt, Standard } from "./Pack";

/** The standard with this id, such as `1.1`. */
export function findStandard(pack: Pack, id: string): Standard | undefined {
  return pack.standards.find((standard) => standard.id === id);
}

/** The key question with this id, such as `1.1.1`. */
export function findKeyQuestion(pack: Pack, id: string): KeyQuestion | undefined {
  return firstIn(pack.standards, ({ keyQuestions }) =>
    keyQuestions.find((keyQuestion) => keyQuestion.id === id),
  );
}

/** The prompt with this id, such as `1.1.1a`. */
export function findPrompt(pack: Pack, id: string): Prompt | undefined {
  return firstIn(pack.standards, ({ keyQuestions }) =>
    firstIn(keyQuestions, ({ prompts }) => prompts.find((prompt) => prompt.id === id)),
  );
}

/** The measure with this id, such as `1.2.3a.2`. */
export function findMeasure(pack: Pack, id: string): MeasureDefinition | undefined {
  return promptsOf(pack)
    .flatMap((prompt) => prompt.measures)
    .find((measure) => measure.id === id);
}

/** The standard that holds this standard, key question, prompt or measure. */
export function standardOf(pack: Pack, id: string): Standard | undefined {
  return pack.standards.find(
    (standard) =>
      standard.id === id ||
      standard.keyQuestions.some(
        (keyQuestion) =>
          keyQuestion.id === id || keyQuestion.prompts.some((prompt) => isInPrompt(prompt, id)),
      ),
  );
}

/** The key question that holds this key question, prompt or measure. */
export function keyQuestionOf(pack: Pack, id: string): KeyQuestion | undefined {
  return keyQuestionsOf(pack).find(
    (keyQuestion) => keyQuestion.id === id || keyQuestion.prompts.some((prompt) => isInPrompt(prompt, id)),
  );
}

/** Every key question of the pack, in its order. */
export function keyQuestionsOf(pack: Pack): readonly KeyQuestion[] {
  return pack.standards.flatMap((standard) => standard.keyQuestions);
}

/** Every prompt of the pack, in its order. */
export function promptsOf(pack: Pack): readonly Prompt[] {
  return keyQuestionsOf(pack).flatMap((keyQuestion) => keyQuestion.prompts);
}

/** The first thing found in any of these, looking no further. */
function firstIn<Each, Found>(
  all: readonly Each[],
  find: (each: Each) => Found | undefined,
): Found | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the id is the prompt's own or one of its measures'. */
function isInPrompt(prompt: Prompt, id: string): boolean {
  return prompt.id === id || prompt.measures.some((measure) => measure.id === id);
}

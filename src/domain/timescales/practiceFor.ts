import type { Example, Expectation, Practice } from "./Practice";

/** What the guidance expects and what good practice looked like, where one prompt or question is concerned. */
export interface PracticeFor {
  readonly expectations: readonly Expectation[];
  /** Examples with the points that bear on it; all points where none names it. */
  readonly examples: readonly Example[];
}

/**
 * The expectations and examples that bear on a prompt, such as `4.1.2a`, or on a question of a case form; with `prompts`,
 * those of the question, examples are found through them. Advisory: never a criterion.
 * @see docs/spec.md R50
 */
export function practiceFor(
  practice: Pick<Practice, "expectations" | "examples">,
  subject: string,
  prompts: readonly string[] = [],
): PracticeFor {
  const subjects = new Set([subject, ...prompts]);
  const bears = (named: readonly string[]): boolean => named.some((id) => subjects.has(id));
  return {
    expectations: practice.expectations.filter(
      ({ prompts: own, questions }) => bears(own) || questions.includes(subject),
    ),
    examples: practice.examples
      .filter((example) => bears(example.prompts) || example.points.some((point) => bears(point.prompts)))
      .map((example) => {
        const points = example.points.filter((point) => bears(point.prompts));
        return points.length === 0 ? example : { ...example, points };
      }),
  };
}

/** Expectations and examples with all these words in their texts, in any order and case. */
export function searchPractice(
  practice: Pick<Practice, "expectations" | "examples">,
  query: string,
): PracticeFor {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const holds = (...texts: readonly (string | undefined)[]): boolean => {
    const text = texts.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  };
  if (words.length === 0) return { expectations: [], examples: [] };
  return {
    expectations: practice.expectations.filter(({ id, topic, text, who, note }) =>
      holds(id, topic, text, who, note),
    ),
    examples: practice.examples.filter(({ service, theme, points }) =>
      holds(service, theme, ...points.map(({ text }) => text)),
    ),
  };
}

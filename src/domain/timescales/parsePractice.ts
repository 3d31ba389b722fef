import { message } from "../framework/parse/packShape";
import { sourceRef } from "../framework/parse/standardShape";
import { accept, list, object, oneOf, optional, text } from "../framework/parse/validators";
import type { Result } from "../result";
import { failure } from "../result";
import { checkPractice } from "./checkPractice";
import { expectationShape } from "./expectationShape";
import { factShape, practiceId as id } from "./factShape";
import type { Example, Practice } from "./Practice";

/**
 * Reads the practice of a pack from outside: a value to trust, or every problem with its path. First the fields and
 * their types; only when these hold, how the parts fit together.
 * @see docs/packs.md
 */
export function parsePractice(input: unknown): Result<Practice> {
  const shaped = accept(practice, input);
  if (!shaped.ok) return shaped;
  const problems = checkPractice(shaped.value);
  return problems.length > 0 ? failure(problems) : shaped;
}

const packId = text({ form: /^[a-z0-9-]+(\/[a-z0-9-]+)+$/, says: "words in lower case joined by slashes" });
const version = text({ form: /^\d+\.\d+\.\d+$/, says: "three numbers, such as 1.0.0" });

const example = object<Example>({
  id,
  service: optional(text()),
  kind: oneOf(["service", "case", "vignette"]),
  theme: text(),
  points: list(object({ text: text(), prompts: list(text()), source: sourceRef }), 1),
  prompts: list(text()),
  caveat: optional(text()),
  source: sourceRef,
});

const practice = object<Practice>({
  schema: oneOf(["practice/1"]),
  pack: packId,
  version,
  sources: list(object({ key: text(), title: text(), edition: text() }), 1),
  messages: list(message),
  facts: list(factShape, 1),
  expectations: list(expectationShape, 1),
  examples: list(example),
});

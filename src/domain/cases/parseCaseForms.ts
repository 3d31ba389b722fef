import { message } from "../framework/parse/packShape";
import { numbered, sourceRef } from "../framework/parse/standardShape";
import {
  accept,
  flag,
  list,
  object,
  oneOf,
  optional,
  text,
  type Validator,
} from "../framework/parse/validators";
import type { Result } from "../result";
import { failure } from "../result";
import { timescaleShape } from "../timescales/expectationShape";
import { factShape } from "../timescales/factShape";
import type { CaseForm, CaseForms, CaseQuestion, CaseSection, EnteredStandard } from "./CaseForms";
import { checkCaseForms } from "./checkCaseForms";
import { classifications } from "./judgeClassification";

/**
 * Reads the case forms of a pack from outside: a value to trust, or every problem with its path. First the fields and
 * their types; only when these hold, how the parts fit together.
 * @see docs/packs.md
 */
export function parseCaseForms(input: unknown): Result<CaseForms> {
  const shaped = accept(caseForms, input);
  if (!shaped.ok) return shaped;
  const problems = checkCaseForms(shaped.value);
  return problems.length > 0 ? failure(problems) : shaped;
}

const packId = text({ form: /^[a-z0-9-]+(\/[a-z0-9-]+)+$/, says: "words in lower case joined by slashes" });
const version = text({ form: /^\d+\.\d+\.\d+$/, says: "three numbers, such as 1.0.0" });
/** They name columns and cells, so they can neither start a formula nor hold what a table cannot. */
const id = text({
  form: /^[A-Za-z][A-Za-z0-9. -]{0,29}$/,
  says: "a letter, then letters, digits, dots, spaces and hyphens",
});

const guidance: Validator<CaseQuestion["guidance"]> = list(object({ text: text(), source: sourceRef }));

const question = object<CaseQuestion>({
  id,
  idBasis: oneOf(["printed", "inferred", "ours"]),
  section: id,
  kind: oneOf(["information", "prompt-linked", "summary"]),
  kindBasis: oneOf(["stated", "inferred"]),
  label: text(),
  answer: oneOf(["yes-no", "yes-no-described", "classification", "list", "text"]),
  list: optional(id),
  notRelevant: optional(flag()),
  guidance,
  prompts: list(text()),
  pairedWith: optional(id),
  source: sourceRef,
});

const section = object<CaseSection>({
  id,
  name: text(),
  standard: optional(numbered),
  keyQuestion: optional(text()),
  summary: optional(id),
  noFactorsMeansYes: flag(),
  record: optional(id),
  level: optional(id),
  reasonable: optional(id),
  source: sourceRef,
});

const form = object<CaseForm>({
  id,
  name: text(),
  edition: text(),
  rated: flag(),
  sections: list(section, 1),
  questions: list(question, 1),
  careExperienced: id,
  sampleSource: sourceRef,
  source: sourceRef,
});

const enteredStandard = object<EnteredStandard>({
  standard: numbered,
  keyQuestions: list(
    object({ id: text({ form: /^\d+(\.\d+)+$/, says: "numbers with dots, such as 2.1.1" }), name: text() }),
    1,
  ),
});

const caseForms = object<CaseForms>({
  schema: oneOf(["cases/1"]),
  pack: packId,
  version,
  sources: list(object({ key: text(), title: text(), edition: text() }), 1),
  forms: list(form, 1),
  enteredShares: list(enteredStandard),
  facts: list(factShape),
  timescales: list(timescaleShape),
  answerLists: list(object({ id, name: text(), items: list(text()) })),
  messages: list(message),
  levels: object({ items: list(oneOf(classifications), 1), sources: list(sourceRef, 1) }),
});

import type {
  Characteristic,
  EvidenceMonths,
  KeyQuestion,
  MeasureDefinition,
  MinimumPolicies,
  Prompt,
  Qualifier,
  SourceRef,
  Standard,
  WorkloadStatements,
} from "../Pack";
import { flag, list, object, oneOf, optional, perRating, text, whole } from "./validators";

/** Dotted numbers: they name sheets and cells, so they can neither clash with ours nor start a formula. */
export const numbered = text({
  form: /^\d{1,3}(\.\d{1,3}){1,3}$/,
  says: "numbers joined by dots, such as 1.1",
});

const promptId = text({
  form: /^[\d.]{1,15}[a-z]{1,2}$/,
  says: "a key question's id and a letter, such as 1.1.1a",
});

const measureId = text({
  form: /^[\d.]{1,15}[a-z]{1,2}\.\d{1,2}$/,
  says: "a prompt's id, a dot and a number, such as 1.2.3a.2",
});

/** A line of a source document. */
export const sourceRef = object<SourceRef>({ doc: text(), line: whole(1, 1_000_000) });

const strength = oneOf([
  "must",
  "should",
  "would",
  "would-suggest",
  "may",
  "might",
  "could",
  "usually",
  "expectation",
  "positive-condition",
  "minimum",
]);

const measure = object<MeasureDefinition>({
  id: measureId,
  label: text(),
  test: oneOf(["threshold", "bandCondition"]),
  edge: whole(0, 100),
  edgeIncluded: flag(),
  bandWord: optional(text()),
  assumed: optional(flag()),
  strength,
  source: sourceRef,
});

const qualifier = object<Qualifier>({
  kind: oneOf(["requires", "negative-trigger", "weigh", "note", "minimum-list"]),
  strength,
  text: text(),
  source: sourceRef,
});

const minimumPolicies = object<MinimumPolicies>({
  inJudgement: list(text(), 1),
  onlyInGuidance: list(text()),
  source: list(sourceRef, 1),
});

const workload = object<WorkloadStatements>({
  practitioners: text(),
  managers: text(),
  source: sourceRef,
});

const prompt = object<Prompt>({
  id: promptId,
  ref: text(),
  label: text(),
  diversity: flag(),
  evidence: list(text()),
  evidenceMonths: optional(object<EvidenceMonths>({ months: whole(1, 120), source: sourceRef })),
  caseEvidence: optional(object({ kind: text(), source: sourceRef })),
  measures: list(measure),
  qualifiers: list(qualifier),
  minimumPolicies: optional(minimumPolicies),
  workload: optional(workload),
  source: sourceRef,
});

const keyQuestion = object<KeyQuestion>({
  id: numbered,
  label: text(),
  prompts: list(prompt, 1),
  source: sourceRef,
});

const characteristic = object<Characteristic>({
  dimension: text(),
  levels: perRating(text()),
  sources: list(sourceRef, 1),
});

/** A standard with its key questions and prompts. */
export const standardShape = object<Standard>({
  id: numbered,
  name: text(),
  domain: oneOf(["one", "three", "module"]),
  conditional: flag(),
  defaultBasis: oneOf(["source", "by-analogy"]),
  percentagesRow: flag(),
  keyQuestions: list(keyQuestion, 1),
  characteristics: list(characteristic),
  narrative: perRating(object({ headline: text(), source: sourceRef })),
  source: sourceRef,
});

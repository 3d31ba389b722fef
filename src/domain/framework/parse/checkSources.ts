import type { Problem } from "../../result";
import type { Pack, SourceRef } from "../Pack";
import type { Located } from "./located";
import { locatedKeyQuestions, locatedPrompts, locatedStandards } from "./located";

/** Every reference names a document that the pack lists. */
export function checkSources(pack: Pack): readonly Problem[] {
  const keys = new Set(pack.sources.map((source) => source.key));
  return references(pack)
    .filter(({ part }) => !keys.has(part.doc))
    .map(({ path, part }) => ({
      path: `${path}.doc`,
      message: `unknown document "${part.doc}"; the documents here are ${[...keys].join(", ")}`,
    }));
}

function references(pack: Pack): readonly Located<SourceRef>[] {
  return [
    ...locatedStandards(pack).flatMap(({ path, part }) => [
      at(`${path}.source`, part.source),
      ...Object.entries(part.narrative).map(([rating, { source }]) =>
        at(`${path}.narrative.${rating}.source`, source),
      ),
      ...part.characteristics.flatMap(({ sources }, index) =>
        each(`${path}.characteristics[${index}].sources`, sources),
      ),
    ]),
    ...locatedKeyQuestions(pack).map(({ path, part }) => at(`${path}.source`, part.source)),
    ...locatedPrompts(pack).flatMap(({ path, part }) => [
      at(`${path}.source`, part.source),
      ...part.measures.map(({ source }, index) => at(`${path}.measures[${index}].source`, source)),
      ...part.qualifiers.map(({ source }, index) => at(`${path}.qualifiers[${index}].source`, source)),
      ...(part.caseEvidence ? [at(`${path}.caseEvidence.source`, part.caseEvidence.source)] : []),
      ...(part.evidenceMonths ? [at(`${path}.evidenceMonths.source`, part.evidenceMonths.source)] : []),
      ...each(`${path}.minimumPolicies.source`, part.minimumPolicies?.source ?? []),
      ...(part.workload ? [at(`${path}.workload.source`, part.workload.source)] : []),
    ]),
    ...pack.decisionRules.flatMap(({ source }, index) => each(`decisionRules[${index}].source`, source)),
    ...pack.rules.flatMap(({ sources }, index) => each(`rules[${index}].sources`, sources)),
    ...pack.ambiguities.flatMap(({ sources }, index) => each(`ambiguities[${index}].sources`, sources)),
  ];
}

function each(path: string, sources: readonly SourceRef[]): readonly Located<SourceRef>[] {
  return sources.map((source, index) => at(`${path}[${index}]`, source));
}

function at(path: string, part: SourceRef): Located<SourceRef> {
  return { path, part };
}

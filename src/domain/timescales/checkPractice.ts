import type { SourceRef } from "../framework/Pack";
import { uniqueIds } from "../framework/parse/uniqueIds";
import type { Problem } from "../result";
import { factsOf } from "./factsOf";
import type { Expectation, FactDefinition, Practice } from "./Practice";

/** Ids stand once, checks rest on facts that exist and are of the right kind, and sources are listed. */
export function checkPractice(practice: Practice): readonly Problem[] {
  const facts = new Map(practice.facts.map((fact) => [fact.id, fact]));
  return [
    ...uniqueIds("facts", practice.facts),
    ...uniqueIds("expectations", practice.expectations),
    ...uniqueIds("examples", practice.examples),
    ...practice.expectations.flatMap((expectation, index) =>
      checkFacts(expectation, facts, `expectations[${index}].check`),
    ),
    ...checkSources(practice),
  ];
}

function checkFacts(
  { check }: Expectation,
  facts: ReadonlyMap<string, FactDefinition>,
  path: string,
): readonly Problem[] {
  if (check === undefined) return [];
  const problems: readonly Problem[] = factsOf(check).flatMap(({ field, fact, kinds }) => {
    const known = facts.get(fact);
    if (known === undefined) return [{ path: `${path}.${field}`, message: `unknown fact "${fact}"` }];
    if (kinds.includes(known.kind)) return [];
    const message = `"${fact}" is a ${known.kind}; expected ${kinds.join(" or ")}`;
    return [{ path: `${path}.${field}`, message }];
  });
  if (check.kind !== "range" || check.min <= check.max) return problems;
  return [...problems, { path: `${path}.max`, message: `expected at least ${check.min}` }];
}

function checkSources({ sources, expectations, examples }: Practice): readonly Problem[] {
  const keys = new Set(sources.map(({ key }) => key));
  const known = ({ doc }: SourceRef, path: string): readonly Problem[] =>
    keys.has(doc)
      ? []
      : [{ path: `${path}.doc`, message: `unknown document "${doc}"; it is not listed here` }];
  return [
    ...expectations.flatMap(({ source, alsoAt = [] }, index) => [
      ...known(source, `expectations[${index}].source`),
      ...alsoAt.flatMap((also, at) => known(also, `expectations[${index}].alsoAt[${at}]`)),
    ]),
    ...examples.flatMap(({ source, points }, index) => [
      ...known(source, `examples[${index}].source`),
      ...points.flatMap((point, at) => known(point.source, `examples[${index}].points[${at}].source`)),
    ]),
  ];
}

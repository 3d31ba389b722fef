import type { SourceRef } from "../framework/Pack";
import { uniqueIds } from "../framework/parse/uniqueIds";
import type { Problem } from "../result";
import { checkFacts } from "./checkFacts";
import type { Practice } from "./Practice";

/** Ids stand once, checks rest on facts that exist and are of the right kind, and sources are listed. */
export function checkPractice(practice: Practice): readonly Problem[] {
  return [
    ...uniqueIds("facts", practice.facts),
    ...uniqueIds("expectations", practice.expectations),
    ...uniqueIds("examples", practice.examples),
    ...checkFacts(practice.facts, practice.expectations, "expectations"),
    ...checkSources(practice),
  ];
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

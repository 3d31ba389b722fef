import type { Problem } from "../result";
import { factsOf } from "./factsOf";
import type { Expectation, FactDefinition } from "./Practice";

/** Checks rest on facts that exist and are of the right kind, and a range is one. */
export function checkFacts(
  facts: readonly FactDefinition[],
  expectations: readonly Expectation[],
  path: string,
): readonly Problem[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return expectations.flatMap((expectation, index) =>
    factsOfOne(expectation, known, `${path}[${index}].check`),
  );
}

function factsOfOne(
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

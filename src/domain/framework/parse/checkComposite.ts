import type { Problem } from "../../result";
import type { Pack, PublishedPractice } from "../Pack";
import { ratings } from "../Rating";

type Composite = PublishedPractice["composite"];

const at = "publishedPractice.composite";

/**
 * The composite counts ratings that the pack knows, and its ranges cover every score once, worst rating first, from
 * the least to the most that can be reached.
 *
 * @see docs/spec.md R38
 */
export function checkComposite(pack: Pack): readonly Problem[] {
  const composite = pack.publishedPractice?.composite;
  if (!composite) return [];
  return [...counted(pack, composite), ...ranges(composite)];
}

function counted(pack: Pack, composite: Composite): readonly Problem[] {
  const known = new Set([...pack.standards, ...pack.domainRatings].map(({ id }) => id));
  const seen = new Set<string>();
  return (["standards", "notCounted"] as const).flatMap((field) =>
    composite[field].flatMap((id, index) => {
      const path = `${at}.${field}[${index}]`;
      if (!known.has(id)) {
        return [{ path, message: `unknown "${id}"; expected a standard or a domain rating of this pack` }];
      }
      if (seen.has(id)) return [{ path, message: `duplicate; "${id}" stands here already` }];
      seen.add(id);
      return [];
    }),
  );
}

function ranges(composite: Composite): readonly Problem[] {
  const worstFirst = [...ratings].reverse();
  if (composite.ranges.length !== worstFirst.length) {
    return [{ path: `${at}.ranges`, message: "expected one range a rating, worst first" }];
  }
  const points = Object.values(composite.points);
  const most = composite.standards.length * Math.max(...points);
  let expected = composite.standards.length * Math.min(...points);
  const problems: Problem[] = [];
  composite.ranges.forEach((range, index) => {
    const path = `${at}.ranges[${index}]`;
    const rating = worstFirst[index];
    if (range.rating !== rating) problems.push({ path: `${path}.rating`, message: `expected "${rating}"` });
    if (range.from !== expected) {
      problems.push({ path: `${path}.from`, message: `expected ${expected}, so that no score is left out` });
    }
    if (range.to < range.from) {
      problems.push({ path: `${path}.to`, message: `expected at least ${range.from}` });
    }
    expected = range.to + 1;
  });
  if (expected !== most + 1) {
    const last = worstFirst.length - 1;
    problems.push({
      path: `${at}.ranges[${last}].to`,
      message: `expected ${most}, the highest score there is`,
    });
  }
  return problems;
}

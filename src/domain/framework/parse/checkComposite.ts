import type { Problem } from "../../result";
import type { Pack } from "../Pack";
import type { PublishedPractice } from "../PublishedPractice";
import { checkRanges } from "./checkRanges";

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

function ranges({ standards, points, ranges }: Composite): readonly Problem[] {
  const each = Object.values(points);
  return checkRanges(ranges, `${at}.ranges`, {
    least: standards.length * Math.min(...each),
    most: standards.length * Math.max(...each),
  });
}

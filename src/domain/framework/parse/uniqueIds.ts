import type { Problem } from "../../result";

/** Ids of one list that stand there twice; `path` is that of the list. */
export function uniqueIds(path: string, parts: readonly { readonly id: string }[]): readonly Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${index}].id`, message: `duplicate; "${id}" stands here already` }];
  });
}

import type { Problem } from "../../result";

/**
 * A problem where a name is not one of these; a name that is left out is none.
 * @param where - what would list it, as in "is not in this pack"
 */
export function known(
  names: ReadonlySet<string>,
  name: string | undefined,
  path: string,
  what: string,
  where = "in this pack",
): readonly Problem[] {
  return name === undefined || names.has(name)
    ? []
    : [{ path, message: `unknown ${what} "${name}"; it is not ${where}` }];
}

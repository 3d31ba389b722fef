type Tree = { [key: string]: unknown };

/** Marks a field to take away. */
export const removed = Symbol("removed");

/** A copy of a JSON value in which one place, such as `standards[0].id`, holds something else. */
export function changed(value: unknown, path: string, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop();
  if (last === undefined) return replacement;
  let holder = copy as Tree;
  for (const key of keys) {
    const next = holder[key];
    if (typeof next !== "object" || next === null) throw new Error(`Nothing at ${key} of ${path}`);
    holder = next as Tree;
  }
  if (replacement === removed) {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  } else if (last === "+" && Array.isArray(holder)) holder.push(replacement);
  else
    Object.defineProperty(holder, last, {
      value: replacement,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

/** Every place in a JSON value, as a path that `changed` takes. */
export function places(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => places(item, `${path}[${index}]`))
    : Object.entries(value).flatMap(([key, item]) => places(item, path === "" ? key : `${path}.${key}`));
  return path === "" ? inside : [path, ...inside];
}

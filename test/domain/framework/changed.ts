type Tree = { [key: string]: unknown };

/** Marks a field to take away. */
export const removed = Symbol("removed");

/** A JSON value in which one place, such as `standards[0].id`, holds something else; the rest is the same, not a copy. */
export function changed(value: unknown, path: string, replacement: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  return withChange(value, keys, path, replacement);
}

function withChange(value: unknown, keys: readonly string[], path: string, replacement: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement;
  if (typeof value !== "object" || value === null) throw new Error(`Nothing at ${key} of ${path}`);
  const holder = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Tree;
  if (rest.length > 0) put(holder, key, withChange(holder[key], rest, path, replacement));
  else if (key === "+" && Array.isArray(holder)) holder.push(replacement);
  else if (replacement !== removed) put(holder, key, replacement);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return holder;
}

/** Also under a name such as `__proto__`. */
function put(holder: Tree, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place in a JSON value, as a path that `changed` takes. */
export function places(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => places(item, `${path}[${index}]`))
    : Object.entries(value).flatMap(([key, item]) => places(item, path === "" ? key : `${path}.${key}`));
  return path === "" ? inside : [path, ...inside];
}

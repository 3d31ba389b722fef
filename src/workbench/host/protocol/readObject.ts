import { ExcelError, notAvailable } from "./ExcelError";
import { HostCollection, HostObject } from "./HostObject";
import { getMember, memberOf, propertyNames } from "./members";
import type { QueryInfo } from "./messages";

/** What was asked for below each property; an empty tree asks for all plain properties. */
type Wanted = Map<string, Wanted>;

/** Answers a `load`: an object's properties in PascalCase, a collection's items under `_Items`. */
export function readObject(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const wanted = tree([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  return read(object, wanted, query.Skip ?? 0, query.Top ?? Infinity);
}

function read(object: HostObject, wanted: Wanted, skip = 0, top = Infinity): Record<string, unknown> {
  if (!(object instanceof HostCollection)) return readProperties(object, wanted);
  const own = new Map([...wanted].filter(([name]) => memberOf(object, name)));
  const each = new Map([...wanted].filter(([name]) => !memberOf(object, name)));
  return {
    ...(own.size > 0 ? readProperties(object, own) : {}),
    _Items: object
      .list()
      .slice(skip, skip + top)
      .map((item) => ({
        ...item.identity(),
        ...(each.size > 0 || own.size === 0 ? read(item, each) : {}),
      })),
  };
}

function readProperties(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const all = wanted.size === 0 || wanted.has("*");
  const names = all ? [...wanted.keys(), ...propertyNames(object)] : [...wanted.keys()];
  const result: Record<string, unknown> = { ...object.identity() };
  for (const name of new Set(names)) {
    if (name === "*" || name === "IsNullObject" || name === "IsNull") continue;
    if (memberOf(object, name)?.kind !== "property")
      throw notAvailable(`${object.excelName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    const value = wanted.has(name) ? getMember(object, name) : offered(object, name);
    if (!(value instanceof HostObject)) result[name] = value;
    else if (wanted.has(name)) result[name] = read(value, wanted.get(name) ?? new Map());
  }
  return result;
}

/** A property that nobody named; one the object does not have just now, such as the rule of another kind, is left out. */
function offered(object: HostObject, name: string): unknown {
  try {
    return getMember(object, name);
  } catch (error) {
    if (error instanceof ExcelError && error.code === "ItemNotFound") return undefined;
    throw error;
  }
}

function tree(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let at = root;
    for (const part of path.split(/[/.]/).filter((each) => each !== "" && each !== "items")) {
      const name = part.charAt(0).toUpperCase() + part.slice(1);
      const next = at.get(name) ?? new Map<string, Wanted>();
      at.set(name, next as Wanted);
      at = next as Wanted;
    }
  }
  return root;
}

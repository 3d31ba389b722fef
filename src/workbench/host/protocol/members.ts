import { HostObject } from "./HostObject";

type Member = { readonly kind: "property"; readonly writable: boolean } | { readonly kind: "method" };

/** Members by class and name, as they were found; a batch asks for the same few thousands of times. */
const known = new WeakMap<object, Map<string, Member | null>>();

/** Looks up a member the client may reach; `null` where the workbench does not play it. */
export function memberOf(object: HostObject, name: string): Member | null {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (!isPrototype(prototype)) return null;
  const ofClass = known.get(prototype) ?? new Map<string, Member | null>();
  known.set(prototype, ofClass);
  const found = ofClass.get(name);
  if (found !== undefined) return found;
  const member = findMember(prototype, name);
  ofClass.set(name, member);
  return member;
}

function findMember(prototype: object, name: string): Member | null {
  if (!/^_?[A-Z]\w*$/.test(name)) return null;
  const descriptor = describe(prototype, name);
  if (!descriptor) return null;
  if (descriptor.get) return { kind: "property", writable: descriptor.set !== undefined };
  return typeof descriptor.value === "function" ? { kind: "method" } : null;
}

/** Names of all plain properties, for a `load()` that names none. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (let at: unknown = object; isPrototype(at); at = Object.getPrototypeOf(at))
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (/^[A-Z]/.test(name) && descriptor.get) names.add(name);
  return [...names];
}

export function getMember(object: HostObject, name: string): unknown {
  return Reflect.get(object, name) as unknown;
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  Reflect.set(object, name, value);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, name);
  return typeof method === "function" ? Reflect.apply(method, object, [...args]) : undefined;
}

function describe(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = prototype; isPrototype(at); at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function isPrototype(at: unknown): at is object {
  return typeof at === "object" && at !== null && at !== HostObject.prototype && at !== Object.prototype;
}

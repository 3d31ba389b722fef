import type { Problem } from "../../result";
import { success, failure, type Result } from "../../result";
import { ratings, type Rating } from "../Rating";

/** Says what keeps a value at a path from being a `Type`; nothing when it is one. */
export interface Validator<Type> {
  (value: unknown, path: string): readonly Problem[];
  /** Never set: ties the check to its type, so that a shape and its interface cannot drift apart. */
  readonly type?: Type;
}

/** A field that may be absent. */
export interface OptionalValidator<Type> extends Validator<Type> {
  readonly optional: true;
}

/** One validator a field: optional exactly where the interface says so. */
export type Shape<Type> = {
  readonly [Key in keyof Type]-?: undefined extends Type[Key]
    ? OptionalValidator<Exclude<Type[Key], undefined>>
    : Validator<Type[Key]>;
};

/** A text of pack size; longer is a mistake or an attack. */
const longestText = 2000;
/** More members than any framework has. */
const longestList = 500;
/** Control characters and lone surrogates, which no workbook file can hold. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

/** The value as `Type` when the validator finds nothing wrong. */
export function accept<Type>(validator: Validator<Type>, input: unknown): Result<Type> {
  const problems = validator(input, "");
  return problems.length > 0 ? failure(problems) : success(input as Type);
}

/** A visible text; with a pattern, one that fits it. */
export function text(pattern?: { readonly form: RegExp; readonly says: string }): Validator<string> {
  return (value, path) => {
    if (typeof value !== "string") return wrong(path, "a text", value);
    if (value.length > longestText) {
      return [{ path, message: `too long; a text has at most ${longestText} characters` }];
    }
    if (value.trim() === "") return [{ path, message: "blank; expected a text" }];
    if (unprintable.test(value)) return [{ path, message: "holds a control character; take it out" }];
    return pattern && !pattern.form.test(value) ? wrong(path, pattern.says, value) : [];
  };
}

/** True or false. */
export function flag(): Validator<boolean> {
  return (value, path) => (typeof value === "boolean" ? [] : wrong(path, "true or false", value));
}

/** A whole number between two others, both included. */
export function whole(from: number, to: number): Validator<number> {
  return (value, path) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to
      ? []
      : wrong(path, `a whole number from ${from} to ${to}`, value);
}

/** One of a closed list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words): Validator<Words[number]> {
  const known: readonly unknown[] = words;
  return (value, path) =>
    known.includes(value) ? [] : wrong(path, words.map((word) => `"${word}"`).join(", "), value);
}

/** The first alternative that fits; otherwise what was expected. */
export function either<Type>(says: string, ...alternatives: readonly Validator<Type>[]): Validator<Type> {
  return (value, path) =>
    alternatives.some((alternative) => alternative(value, path).length === 0) ? [] : wrong(path, says, value);
}

/** Nothing, said out loud. */
export function nothing(): Validator<null> {
  return (value, path) => (value === null ? [] : wrong(path, "null", value));
}

/** A list, of at least so many members. */
export function list<Type>(member: Validator<Type>, atLeast = 0): Validator<readonly Type[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(path, "a list", value);
    if (value.length < atLeast) return [{ path, message: `too short; expected at least ${atLeast}` }];
    if (value.length > longestList) {
      return [{ path, message: `too long; a list has at most ${longestList} members` }];
    }
    const problems: Problem[] = [];
    // By its indexes: a list with holes has members that are missing.
    for (let index = 0; index < value.length; index += 1)
      for (const problem of member((value as readonly unknown[])[index], `${path}[${index}]`))
        problems.push(problem);
    return problems;
  };
}

/** An object with these fields and no others: a field too many is most often a slip of the pen. */
export function object<Type>(shape: Shape<Type>): Validator<Type> {
  const fields = Object.entries(shape) as [string, Validator<unknown> | OptionalValidator<unknown>][];
  const names = fields.map(([name]) => name);
  const known = new Set(names);
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return wrong(path, "an object", value);
    }
    const problems: Problem[] = [];
    for (const [name, field] of fields) {
      const at = join(path, name);
      if (Object.prototype.propertyIsEnumerable.call(value, name)) {
        const found = field((value as Readonly<Record<string, unknown>>)[name], at);
        for (const problem of found) problems.push(problem);
      } else if (!("optional" in field)) problems.push({ path: at, message: "missing" });
    }
    const unknown = Object.keys(value)
      .filter((name) => !known.has(name))
      .slice(0, longestList)
      .map((name) => ({
        path: join(path, name),
        message: `unknown field; the fields here are ${names.join(", ")}`,
      }));
    return unknown.length === 0 ? problems : [...problems, ...unknown];
  };
}

/** A field that may be left out. */
export function optional<Type>(validator: Validator<Type>): OptionalValidator<Type> {
  const check = (value: unknown, path: string): readonly Problem[] => validator(value, path);
  return Object.assign(check, { optional: true as const });
}

/** One value a rating. */
export function perRating<Type>(validator: Validator<Type>): Validator<Readonly<Record<Rating, Type>>> {
  const shape = Object.fromEntries(ratings.map((rating) => [rating, validator]));
  return object(shape as Shape<Record<Rating, Type>>);
}

/** The path of a field inside another path. */
function join(path: string, name: string): string {
  if (!/^[A-Za-z_$][\w$ ]*$/.test(name)) return `${path}[${JSON.stringify(name.slice(0, 40))}]`;
  return path === "" ? name.slice(0, 40) : `${path}.${name.slice(0, 40)}`;
}

function wrong(path: string, expected: string, value: unknown): readonly Problem[] {
  return [{ path, message: `expected ${expected}, found ${describe(value)}` }];
}

/** A short word for any value, however large or deep it is. */
function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "undefined") return "nothing";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

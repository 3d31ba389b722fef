import type { Problem } from "../../result";
import type { Read } from "../readAnswer";

/** What was made of a value from outside; where there are problems, the value is only a placeholder. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Reads a value at a path. `undefined` is an absent field, which is blank. Never throws. */
export type Reader<Value> = (input: unknown, path: string) => Reading<Value>;

/** What one spreadsheet cell can hold. */
export const longestText = 32_767;

/** Control characters other than tab and line breaks, and lone surrogates: no workbook file can hold them. */
const unwritable = /\p{Cs}|(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u;

/** A text, empty where absent. */
export const text: Reader<string> = (input, path) => {
  if (isAbsent(input)) return fine("");
  if (typeof input !== "string") return wrong("", path, `expected text, found ${describe(input)}`);
  if (input.length > longestText)
    return wrong("", path, `too long: ${input.length} characters; a cell holds at most ${longestText}`);
  if (unwritable.test(input)) return wrong("", path, "holds a control character; take it out");
  return fine(input);
};

/** True or false, with a value for the absent field. */
export function flag(absent: boolean): Reader<boolean> {
  return (input, path) => {
    if (isAbsent(input)) return fine(absent);
    if (typeof input === "boolean") return fine(input);
    return wrong(absent, path, `expected true or false, found ${describe(input)}`);
  };
}

/** A whole number from `least` to `most`, with a value for the absent field. */
export function whole<Absent extends number | null>(
  least: number,
  most: number,
  absent: Absent,
): Reader<number | Absent> {
  return (input, path) => {
    if (isAbsent(input)) return fine(absent);
    if (typeof input === "number" && Number.isSafeInteger(input) && input >= least && input <= most)
      return fine(input);
    return wrong(
      absent,
      path,
      `expected a whole number from ${least} to ${most}, or null, found ${describe(input)}`,
    );
  };
}

/** An answer or rating, in the words that cells accept too; `says` lists them. */
export function answer<Answer extends string>(
  read: (input: unknown) => Read<Answer>,
  says: string,
): Reader<Answer | null> {
  return (input, path) => {
    const found = read(input);
    if (found !== "unknown") return fine(found as Answer | null);
    return wrong(null, path, `expected ${says}, or null, found ${describe(input)}`);
  };
}

/** An ISO date of the calendar, `null` where absent. */
export const date: Reader<string | null> = (input, path) => {
  if (isAbsent(input) || input === "") return fine(null);
  if (typeof input === "string" && isDate(input)) return fine(input);
  return wrong(null, path, `expected a date such as 2024-06-12, or null, found ${describe(input)}`);
};

/** A list of ids, each of them on offer; empty where absent. */
export function idsAmong(offered: readonly string[]): Reader<readonly string[]> {
  const says = `a list of ids; on offer are ${offered.join(", ") || "none"}`;
  return (input, path) => {
    if (isAbsent(input)) return fine([]);
    if (!Array.isArray(input)) return wrong([], path, `expected ${says}, found ${describe(input)}`);
    const items: readonly unknown[] = input.slice(0, 1000);
    const problems = items.flatMap((item, place) =>
      offered.some((id) => id === item)
        ? []
        : [{ path: `${path}[${place}]`, message: `expected ${says}, found ${describe(item)}` }],
    );
    return { value: offered.filter((id) => items.includes(id)), problems };
  };
}

/** More entries than most lists here have; a longer one is not looked through. */
const longestList = 10_000;

/** A list of at most so many such values, empty where absent. */
export function list<Value>(reader: Reader<Value>, most = longestList): Reader<readonly Value[]> {
  return (input, path) => {
    if (isAbsent(input)) return fine([]);
    if (!Array.isArray(input)) return wrong([], path, `expected a list, found ${describe(input)}`);
    if (input.length > most)
      return wrong([], path, `too long: ${input.length} entries; at most ${most} are read`);
    const read = input.map((item: unknown, place) => reader(item, `${path}[${place}]`));
    return { value: read.map(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
  };
}

/** An object with these fields and no others; an absent field is blank, an absent object is all blank. */
export function fields<Value>(readers: {
  readonly [Key in keyof Value]-?: Reader<Value[Key]>;
}): Reader<Value> {
  const entries = Object.entries(readers) as [string, Reader<unknown>][];
  const names = entries.map(([name]) => name);
  return (input, path) => {
    const given = membersOf(input, path);
    const read = entries.map(([name, reader]) => {
      const found = reader(given.value.get(name), join(path, name));
      return { name, ...found };
    });
    const unknown = [...given.value.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: join(path, name),
        message: `unknown field; the fields here are ${names.join(", ")}`,
      }));
    return {
      value: Object.fromEntries(read.map(({ name, value }) => [name, value])) as Value,
      problems: [...given.problems, ...read.flatMap(({ problems }) => problems), ...unknown],
    };
  };
}

/** An object by id; `readerOf` gives the reader of an id, or says in a sentence why the id has no place here. */
export function byId<Value>(
  readerOf: (id: string) => Reader<Value> | string,
): Reader<Readonly<Record<string, Value>>> {
  return (input, path) => {
    const given = membersOf(input, path);
    const read = [...given.value].map(([id, member]) => {
      const reader = readerOf(id);
      const at = `${path}[${JSON.stringify(id.slice(0, 40))}]`;
      return typeof reader === "string"
        ? { id, known: false, value: null, problems: [{ path: at, message: reader }] }
        : { id, known: true, ...reader(member, at) };
    });
    const known = read.filter((member) => member.known);
    return {
      value: Object.fromEntries(known.map(({ id, value }) => [id, value])) as Readonly<Record<string, Value>>,
      problems: [...given.problems, ...read.flatMap(({ problems }) => problems)],
    };
  };
}

/** A short word for any value, however large or deep it is. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : "nothing";
}

function membersOf(input: unknown, path: string): Reading<ReadonlyMap<string, unknown>> {
  if (isAbsent(input)) return fine(new Map());
  if (typeof input !== "object" || Array.isArray(input))
    return wrong(new Map(), path, `expected an object, found ${describe(input)}`);
  return fine(new Map<string, unknown>(Object.entries(input)));
}

function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function join(path: string, name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name.slice(0, 40))}]`;
  return path === "" ? name.slice(0, 40) : `${path}.${name.slice(0, 40)}`;
}

function isAbsent(input: unknown): input is null | undefined {
  return input === undefined || input === null;
}

function fine<Value>(value: Value): Reading<Value> {
  return { value, problems: [] };
}

function wrong<Value>(value: Value, path: string, message: string): Reading<Value> {
  return { value, problems: [{ path, message }] };
}

/** One function of `functions.json`. */
export interface FunctionMetadata {
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type Scalar = string | number | boolean | { readonly error: string };

/** A value in a cell or a block of them; `null` where an argument was left out. */
export type Argument = Scalar[][] | Scalar | null;

export type Converted = { readonly values: unknown[] } | { readonly error: string };

/**
 * Arguments as Excel hands them over: a block for a matrix, one value for a scalar, `""` for an empty cell, `null` for an
 * optional argument left out. An error among the inputs becomes the result, unless the function asks to see errors.
 */
export function convertArguments(
  given: readonly Argument[],
  metadata: FunctionMetadata | undefined,
): Converted {
  if (!metadata?.parameters) return collect(given.map((value) => bare(value)));
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  const showErrors = metadata.allowErrorForDataTypeAny === true;
  const tooMany = given.length > fixed.length && !last?.repeating;
  const missing = fixed.some((parameter, index) => !parameter.optional && index >= given.length);
  if (tooMany || missing) return { error: "#VALUE!" };
  const values = fixed.map((parameter, index) => convert(given[index] ?? null, parameter, showErrors));
  if (!last?.repeating) return collect(values);
  const rest = collect(given.slice(fixed.length).map((value) => convert(value, last, showErrors)));
  return "error" in rest ? rest : collect([...values, { value: rest.values }]);
}

type One = { readonly value: unknown } | { readonly error: string };

function collect(each: readonly One[]): Converted {
  const failed = each.find((one) => "error" in one);
  if (failed && "error" in failed) return failed;
  return { values: each.map((one) => ("value" in one ? one.value : null)) };
}

/** Without metadata a single cell is a value and anything larger a block. */
function bare(given: Argument): One {
  if (!Array.isArray(given)) return plain(given, false);
  const first = given[0]?.[0];
  return given.length === 1 && given[0]?.length === 1 && first !== undefined
    ? plain(first, false)
    : block(given, "any", false);
}

function convert(
  given: Argument,
  { type = "any", dimensionality, optional }: ParameterMetadata,
  showErrors: boolean,
): One {
  if (given === null) return { value: optional ? null : typedBlank(type) };
  if (dimensionality === "matrix") return block(Array.isArray(given) ? given : [[given]], type, showErrors);
  if (!Array.isArray(given)) return scalar(given, type, showErrors);
  const first = given[0]?.[0] ?? "";
  return given.length === 1 && given[0]?.length === 1
    ? scalar(first, type, showErrors)
    : { error: "#VALUE!" };
}

function block(rows: readonly (readonly Scalar[])[], type: string, showErrors: boolean): One {
  // The usual case needs no copy: values of any type, and no error among them.
  if (type === "any" && !rows.some((row) => row.some((cell) => typeof cell === "object")))
    return { value: rows };
  const converted = rows.map((row) => collect(row.map((cell) => scalar(cell, type, showErrors))));
  const failed = converted.find((row) => "error" in row);
  if (failed && "error" in failed) return failed;
  return { value: converted.map((row) => ("values" in row ? row.values : [])) };
}

function scalar(value: Scalar, type: string, showErrors: boolean): One {
  if (typeof value === "object") return plain(value, showErrors && type === "any");
  if (type === "number") return toNumber(value);
  if (type === "string")
    return { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
  if (type === "boolean") return toBoolean(value);
  return { value };
}

function plain(value: Scalar | null, showErrors: boolean): One {
  if (typeof value !== "object" || value === null) return { value };
  return showErrors ? { value: { code: value.error, message: value.error } } : value;
}

function toNumber(value: string | number | boolean): One {
  if (typeof value === "boolean") return { value: value ? 1 : 0 };
  const number = value === "" ? 0 : Number(value);
  return Number.isFinite(number) ? { value: number } : { error: "#VALUE!" };
}

function toBoolean(value: string | number | boolean): One {
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") return { value: value !== 0 };
  if (value === "") return { value: false };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true" };
  return { error: "#VALUE!" };
}

function typedBlank(type: string): unknown {
  return { number: 0, boolean: false }[type] ?? "";
}

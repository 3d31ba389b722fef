import type { Result } from "../domain/result";

/**
 * The value of shipped data that went through the same parser as imported data.
 * @throws Error when it does not parse, which is a fault of ours.
 */
export function trusted<Value>(parsed: Result<Value>): Value {
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`A shipped pack does not parse.\n${lines.join("\n")}`);
}

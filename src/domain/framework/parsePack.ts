import type { Result } from "../result";
import { failure, success } from "../result";
import type { Pack } from "./Pack";

/** Reads a pack from outside: a trusted value, or every problem with its path. */
export function parsePack(input: unknown): Result<Pack> {
  if (typeof input !== "object" || input === null || !("schema" in input)) {
    return failure([{ path: "", message: "expected a pack" }]);
  }
  if (input.schema !== "pack/1") return failure([{ path: "schema", message: 'expected "pack/1"' }]);
  return success(input as Pack);
}

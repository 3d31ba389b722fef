import { HostError } from "../workbook/InspectionHost";
import { strings } from "./strings";

/**
 * Turns whatever a batch rejected with into one clear sentence with its remedy.
 * Only the stable code decides: the host's own message is in the user's language and for developers.
 */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const told: Readonly<Record<string, string>> = strings.host;
  const hostError = new HostError(code ?? "Unexpected", (code && told[code]) || strings.unknown);
  hostError.cause = error;
  return hostError;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

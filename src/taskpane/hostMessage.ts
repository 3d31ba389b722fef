import { HostError } from "../workbook/InspectionHost";

/** The host's own plain words on what went wrong. Anything else is a bug and is thrown on. */
export function hostMessage(error: unknown): string {
  if (error instanceof HostError) return error.message;
  throw error;
}

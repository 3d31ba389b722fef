import type { Severity } from "../../domain/framework/Pack";

const severityWords: Readonly<Record<Severity, string>> = {
  block: "Stops sign-off",
  warn: "Needs attention",
  info: "Note",
};

/** Words of the pane's small parts. */
export const strings = {
  none: "None yet",
  critical: "Critical",
  heading: (severity: Severity, where?: string): string =>
    where === undefined
      ? `${severityWords[severity]}:`
      : `${where}, ${severityWords[severity].toLowerCase()}:`,
  rules: (ids: readonly string[]): string => `Rule${ids.length === 1 ? "" : "s"} ${ids.join(", ")}`,
  clear: "Clear",
  clearOf: (label: string): string => `Clear: ${label}`,
  notSaved: (message: string): string => `Not saved. ${message}`,
  saveAgain: "Save again",
  wholeNumber: "Enter a whole number, 0 or more",
  tooLong: (limit: number, length: number): string =>
    `Not saved. A cell holds at most ${grouped(limit)} characters; this has ${grouped(length)}. Shorten it.`,
  choose: "Choose",
} as const;

function grouped(value: number): string {
  return value.toLocaleString("en-GB");
}

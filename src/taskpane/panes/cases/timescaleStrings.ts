import type { TimescaleOutcome } from "../../../domain/timescales/Finding";

/** Texts of the timescales of a case. */
export const timescaleStrings = {
  heading: "Timescales",
  advisory: "Dates and facts held against what the guidance expects. They inform and never change an answer.",
  outcome: {
    met: "Met",
    late: "Late",
    "not met": "Not as expected",
    "not applicable": "Does not apply",
    unknown: "Not known yet",
    ambiguous: "Can be read two ways",
  } satisfies Record<TimescaleOutcome, string>,
  contradictory: "Dates contradict each other",
  compare: "Dates to compare with",
  look: "To look at",
  met: (count: number) => `Met (${count})`,
  unknown: (count: number) => `Not known yet (${count})`,
  notApplicable: (count: number) => `Does not apply (${count})`,
  none: "No date is entered yet that a timescale rests on.",
  place: (title: string, line: number) => `${title}, line ${line}`,
  workingDays: {
    weekdays: (name: string, last: number) =>
      `Working days are Monday to Friday. A setting leaves out the bank holidays of ${name} too, listed up to ${last}.`,
    holidays: (name: string, last: number) =>
      `Working days are Monday to Friday without the bank holidays of ${name}. Beyond ${last}, the last year that is listed, only weekends are left out.`,
  },
} as const;

import type { Severity } from "../../../domain/framework/Pack";
import type { DetailRow } from "../../../workbook/inspection/inspectionLayout";

/** Words of the Checks view. */
export const strings = {
  heading: "Checks",
  groups: {
    block: "Must be put right",
    warn: "Needs a reason or attention",
    info: "For information",
  } satisfies Record<Severity, string>,
  groupOf: (name: string, count: number): string => `${name} (${count})`,
  filter: "Show checks of",
  everything: "The whole workbook",
  inspectionSheet: "The Inspection sheet",
  evidenceLog: "The evidence log",
  cases: "The cases",
  checkNow: "Check now",
  checking: "Checking",
  standing: (blocks: number, warnings: number, notes: number): string =>
    [`${blocks} to put right`, `${warnings} to look at`, `${notes} for information`].join(", "),
  checked: (standing: string): string => `Checked the whole workbook: ${standing}.`,
  failed: (message: string): string => `The workbook could not be checked. ${message}`,
  nothing:
    "Nothing to put right and nothing to look at. Entries are checked as they are made, typed here or in the sheets.",
  seeHealth: "Repair puts this right: see The workbook itself, at the top of Checks.",
  nothingHere: "Nothing here. The rest of the workbook has checks; choose The whole workbook to see them.",
  goTo: (where: string): string => `Go to ${where}`,
  reason: (where: string): string => `Reason for ${where}`,
  showAll: (count: number): string => `Show all ${count}`,
  seeAll: (count: number): string =>
    count === 1 ? "See all checks (1 open)" : `See all checks (${count} open)`,

  details: {
    service: "Name of the service",
    leadInspector: "Lead inspector",
    team: "Team",
    fieldworkStart: "Start of fieldwork",
    fieldworkEnd: "End of fieldwork",
    resettlementCases: "Resettlement cases",
  } satisfies Record<DetailRow, string>,
  overall: "Overall rating",
  diversity: "Diversity practice",
  rating: (id: string): string => `Rating ${id}`,
  evidenceItem: (id: string): string => (id === "" ? "Evidence log" : `Evidence ${id}`),
  reading: (id: string): string => `Second reading ${id}`,
  caseOf: (reference: string, id: string): string => `Case ${reference === "" ? id : reference}`,
  setting: (label: string): string => `Setting “${label}”`,
  decided: (subject: string): string => `${subject} (decided)`,
  published: (subject: string): string => `${subject} (published)`,
} as const;

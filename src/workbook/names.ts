import { enteredFields } from "../domain/evidence/enteredFields";
import type { Pack } from "../domain/framework/Pack";

/** The version of the workbook's layout; a workbook of a higher one is left alone. */
export const workbookSchema = "workbook/3";

/** Names of the fixed sheets; a standard's sheet carries the standard's id. */
export const sheetNames = {
  inspection: "Inspection",
  evidence: "Evidence",
  coverage: "Coverage",
  checklist: "Checklist",
  report: "Report",
  decisions: "Decisions",
  privacy: "Privacy",
  /** Hidden: cases that two inspectors assess. */
  readings: "Second readings",
  /** Very hidden: pack, edition, schema and row identities. */
  record: "Above the Line",
} as const;

/** Our names in the workbook. They follow their cells when sheets are renamed and rows inserted. */
export const blockNames = {
  /** Identity, label, value, note: one row a field. */
  inspection: "Inspection_Fields",
  /** Key, value: pack, edition, schema, state. */
  record: "Above_the_Line_Record",
  /** The inspector's own text boxes on the report: identity, text. */
  reportText: "Report_Text",
  /** The log of decisions: its header, its rows and one closing row, before which rows are added. */
  decisions: "Decisions_Log",
  /** Answers that a marked text identifies nobody: a log as that of decisions. */
  privacy: "Privacy_Answers",
  /** What was found in cases that two inspectors assess: a log as that of decisions. */
  readings: "Second_Readings",
  /** The evidence log: the header of its table, its rows and one closing row below the table. */
  evidence: "Evidence_Log",
  /** Shares of cases by key question, entered and counted, and the ratings they give. */
  domains: "Domains_Fields",
  /** Counts of evidence by source type, a row a standard and a row a prompt; all worked out. */
  coverage: "Evidence_Coverage",
  /** Expected evidence, a row a piece. */
  checklist: "Checklist_Items",
  standard: (id: string): string => `Standard_${id}`,
} as const;

/** Columns of a standard's block, from its left edge; the last holds the row's identity and is hidden. */
export const standardColumns = [
  "ref",
  "label",
  "diversity",
  "suggested",
  "answer",
  "critical",
  "positive",
  "base",
  "share",
  "band",
  "for",
  "against",
  "sources",
  "note",
  "reason",
  "messages",
  "id",
] as const;

export type StandardField = (typeof standardColumns)[number];

/** Columns of the inspection block. */
export const inspectionColumns = ["label", "value", "computed", "reason", "messages", "id"] as const;

export type InspectionField = (typeof inspectionColumns)[number];

/** Identities of the rows above a standard's key questions. */
export const summaryRows = {
  default: (standard: string): string => `${standard}:default`,
  positive: (standard: string): string => `${standard}:positive`,
  qualitative: (standard: string): string => `${standard}:qualitative`,
  proposed: (standard: string): string => `${standard}:proposed`,
} as const;

/** Columns of the log of decisions; `number` stands in place of an identity. The last three are hidden. */
export const decisionColumns = [
  "number",
  "when",
  "who",
  "layer",
  "subject",
  "from",
  "to",
  "reason",
  "rules",
  "engine",
  "pack",
  "state",
  "after",
  "hash",
] as const;

export type DecisionField = (typeof decisionColumns)[number];

/** Columns of the privacy answers; the fingerprint is hidden. */
export const privacyColumns = ["id", "when", "who", "place", "kind", "reason", "fingerprint"] as const;

export type PrivacyField = (typeof privacyColumns)[number];

/**
 * Columns of the readings of cases that two inspectors assess; `answers` and `notes` hold a line a field, by the words over
 * its column on the case sheet. The last two are hidden.
 */
export const readingColumns = [
  "id",
  "part",
  "form",
  "reference",
  "who",
  "begun",
  "answers",
  "notes",
  "locked",
  "caseId",
  "seal",
] as const;

export type ReadingField = (typeof readingColumns)[number];

/**
 * Columns of the evidence log. `id` is given once and stays with the item; `prompts` holds prompt ids with commas between
 * them; `history` says who changed what and when; `seal` (hidden) is the fingerprint of what history knows of.
 */
export const evidenceColumns = ["id", ...enteredFields, "messages", "history", "seal"] as const;

export type EvidenceField = (typeof evidenceColumns)[number];

/** Columns of the checklist; `seen` counts, on the first row of each prompt. */
export const checklistColumns = ["ref", "label", "state", "reason", "seen", "messages", "id"] as const;

export type ChecklistField = (typeof checklistColumns)[number];

/**
 * Columns of the coverage: one a source type, in the order of `sourceTypes`; all items, those without a type among them;
 * and hidden, the counts in words and what a prompt's id is, or begins with.
 */
export const coverageColumns = [
  "ref",
  "label",
  "documents",
  "interviews",
  "focusGroups",
  "cases",
  "observations",
  "data",
  "total",
  "words",
  "id",
] as const;

export type CoverageField = (typeof coverageColumns)[number];

/** Columns of the roll-up; the last holds the row's identity and is hidden. */
export const rollUpColumns = [
  "ref",
  "label",
  "cases",
  "count",
  "base",
  "percent",
  "share",
  "band",
  "rating",
  "next",
  "messages",
  "id",
] as const;

export type RollUpField = (typeof rollUpColumns)[number];

/** Identities of the panel's rows on the Inspection sheet; a subject is a standard's id or `overall`. */
export const panelRows = {
  decided: (subject: string): string => `decided:${subject}`,
  published: (subject: string): string => `published:${subject}`,
} as const;

/** Every name to read for a pack's inspection. */
export function namesToRead(pack: Pack): readonly string[] {
  return [
    blockNames.record,
    blockNames.inspection,
    ...pack.standards.map((standard) => blockNames.standard(standard.id)),
    blockNames.checklist,
    ...(pack.cases === undefined ? [] : [blockNames.domains]),
    blockNames.reportText,
    blockNames.decisions,
    blockNames.privacy,
  ];
}

import type { Area } from "../WorkbookPlan";

/** The inspector's own text boxes on the report, by identity, in their order. */
export const reportTextIds = ["summary", "strengths", "areas", "nextSteps"] as const;

export type ReportTextId = (typeof reportTextIds)[number];

/** What the inspectors wrote into the boxes; an absent one is empty. */
export type ReportTexts = Readonly<Partial<Record<ReportTextId, string>>>;

/** Rows of the report's head, fixed so that the boxes stay where their name is, however long the report gets. */
export const reportRows = {
  title: 0,
  service: 1,
  dates: 2,
  stamp: 3,
  /** Heading over the boxes; then, for each, a row with its label and a row with its text. */
  boxes: 4,
  firstBox: 5,
  content: 14,
} as const;

/** The report's columns: the hidden identity of a box, then what is read and printed. */
export const reportColumns = {
  id: 0,
  first: 1,
  last: 8,
} as const;

export interface ReportTextLayout {
  readonly boxes: readonly {
    readonly id: ReportTextId;
    readonly labelRow: number;
    readonly textRow: number;
  }[];
  /** What the name `Report_Text` covers: identity, text. */
  readonly block: Area;
  readonly identities: readonly string[];
}

export function layOutReportText(): ReportTextLayout {
  const boxes = reportTextIds.map((id, index) => ({
    id,
    labelRow: reportRows.firstBox + 2 * index,
    textRow: reportRows.firstBox + 2 * index + 1,
  }));
  return {
    boxes,
    block: { row: reportRows.firstBox, column: reportColumns.id, rows: 2 * boxes.length, columns: 2 },
    identities: reportTextIds,
  };
}

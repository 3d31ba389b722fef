import { sourceTypes, type SourceType } from "../../domain/evidence/EvidenceItem";
import type { Pack } from "../../domain/framework/Pack";
import { coverageColumns, type CoverageField } from "../names";
import { remembered } from "../../domain/remembered";

/** A row of the coverage: a standard, and below it its prompts. */
export interface CoverageRow {
  readonly standard: string;
  /** `null` in a standard's own row. */
  readonly prompt: string | null;
  /** The prompt's id; for a standard what the ids of its prompts begin with. */
  readonly id: string;
  readonly ref: string;
  readonly label: string;
  readonly row: number;
}

export interface CoverageLayout {
  readonly rows: readonly CoverageRow[];
  /** The prompts' rows under each standard. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
}

/** Zero-based rows above the first standard. */
export const coverageRows = { title: 0, header: 1, firstBody: 2 } as const;

/** The column of each source type. */
export const typeColumns = (
  ["documents", "interviews", "focusGroups", "cases", "observations", "data"] as const
).map((field, index) => ({ field, type: sourceTypes[index] as SourceType }));

/** Worked out once for a pack: each prompt asks for its row. */
export const layOutCoverage = remembered((pack: Pack): CoverageLayout => {
  const rows: CoverageRow[] = [];
  const groups: { from: number; to: number }[] = [];
  const nextRow = (): number => coverageRows.firstBody + rows.length;
  for (const { id, name, keyQuestions } of pack.standards) {
    rows.push({ standard: id, prompt: null, id: `${id}.`, ref: id, label: name, row: nextRow() });
    const from = nextRow();
    for (const { id: prompt, ref, label } of keyQuestions.flatMap(({ prompts }) => prompts))
      rows.push({ standard: id, prompt, id: prompt, ref, label, row: nextRow() });
    groups.push({ from, to: nextRow() - 1 });
  }
  return { rows, groups };
});

/** Zero-based column of a field of the coverage. */
export function coverageColumn(field: CoverageField): number {
  return coverageColumns.indexOf(field);
}

import { expectedOf, type ExpectedEvidence } from "../../domain/framework/expectedOf";
import type { Pack, Prompt, Standard } from "../../domain/framework/Pack";
import { remembered } from "../../domain/remembered";
import { checklistColumns, type ChecklistField } from "../names";

/** A row of the checklist: the heading of a standard, or one piece of expected evidence. */
export type ChecklistRow =
  | { readonly kind: "standard"; readonly id: string; readonly standard: Standard; readonly pieces: number }
  | {
      readonly kind: "item";
      readonly id: string;
      readonly prompt: Prompt;
      readonly item: ExpectedEvidence;
      readonly isFirst: boolean;
    };

/** Where everything stands on the checklist when it is new: below its header, standard by standard. */
export interface ChecklistLayout {
  readonly rows: readonly ChecklistRow[];
  /** The items' rows under each standard. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
}

export const firstChecklistRow = 1;

/** Zero-based column of a field on the checklist. */
export function checklistColumn(field: ChecklistField): number {
  return checklistColumns.indexOf(field);
}

export const layOutChecklist = remembered((pack: Pack): ChecklistLayout => {
  const rows: ChecklistRow[] = [];
  const groups: { from: number; to: number }[] = [];
  for (const standard of pack.standards) {
    const items = standard.keyQuestions.flatMap(({ prompts }) => prompts.flatMap(itemsOf));
    if (items.length === 0) continue;
    rows.push({ kind: "standard", id: `${standard.id}:checklist`, standard, pieces: items.length });
    const from = firstChecklistRow + rows.length;
    rows.push(...items);
    groups.push({ from, to: from + items.length - 1 });
  }
  return { rows, groups };
});

function itemsOf(prompt: Prompt): readonly ChecklistRow[] {
  return expectedOf(prompt).map((item, index) => ({
    kind: "item",
    id: item.id,
    prompt,
    item,
    isFirst: index === 0,
  }));
}

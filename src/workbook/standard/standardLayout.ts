import type { KeyQuestion, MeasureDefinition, Prompt, Standard } from "../../domain/framework/Pack";
import { signalsOf, type Signal } from "../../domain/framework/signalsOf";
import { standardColumns, summaryRows, type StandardField } from "../names";
import type { Area } from "../WorkbookPlan";

/** Zero-based rows above a standard's key questions, the same on every standard's sheet. */
export const standardRows = {
  title: 0,
  default: 1,
  positive: 2,
  qualitative: 3,
  proposed: 4,
  header: 5,
  firstBody: 6,
} as const;

export type BodyRow =
  | {
      readonly kind: "keyQuestion";
      readonly id: string;
      readonly row: number;
      readonly keyQuestion: KeyQuestion;
    }
  | {
      readonly kind: "prompt";
      readonly id: string;
      readonly row: number;
      readonly prompt: Prompt;
      /** The prompt's first measure stands on the prompt's own row. */
      readonly measure: MeasureDefinition | null;
    }
  | {
      readonly kind: "measure";
      readonly id: string;
      readonly row: number;
      readonly prompt: Prompt;
      readonly measure: MeasureDefinition;
    }
  | {
      readonly kind: "signal";
      readonly id: string;
      readonly row: number;
      readonly prompt: Prompt;
      readonly signal: Signal;
      readonly measure: null;
    };

/** Where everything stands on a standard's sheet when it is new. Afterwards rows are told by identity only. */
export interface StandardLayout {
  readonly body: readonly BodyRow[];
  readonly lastRow: number;
  /** What the sheet's name covers: from the default rating to the last row, all columns. */
  readonly block: Area;
  /** The prompts' rows under each key question, then the facts' rows under each prompt. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
  /** Every row identity in the block. */
  readonly identities: readonly string[];
}

export function layOutStandard(standard: Standard): StandardLayout {
  const body: BodyRow[] = [];
  const groups: { from: number; to: number }[] = [];
  const factGroups: { from: number; to: number }[] = [];
  const nextRow = (): number => standardRows.firstBody + body.length;
  for (const keyQuestion of standard.keyQuestions) {
    body.push({ kind: "keyQuestion", id: keyQuestion.id, row: nextRow(), keyQuestion });
    const from = nextRow();
    for (const prompt of keyQuestion.prompts) {
      const [first, ...further] = prompt.measures;
      body.push({ kind: "prompt", id: prompt.id, row: nextRow(), prompt, measure: first ?? null });
      for (const measure of further)
        body.push({ kind: "measure", id: measure.id, row: nextRow(), prompt, measure });
      const facts = nextRow();
      for (const signal of signalsOf(prompt))
        body.push({ kind: "signal", id: signal.id, row: nextRow(), prompt, signal, measure: null });
      if (nextRow() > facts) factGroups.push({ from: facts, to: nextRow() - 1 });
    }
    if (nextRow() > from) groups.push({ from, to: nextRow() - 1 });
  }
  const lastRow = nextRow() - 1;
  const block = { row: standardRows.default, column: 0, rows: lastRow, columns: standardColumns.length };
  return {
    body,
    lastRow,
    block,
    groups: [...groups, ...factGroups],
    identities: [...summaryIdentities(standard.id), ...body.map((row) => row.id)],
  };
}

/** Zero-based column of a field on a standard's sheet. */
export function standardColumn(field: StandardField): number {
  return standardColumns.indexOf(field);
}

/** One column of the body with its header, so that a row inserted at the top of the body is inside too. */
export function bodyColumn(layout: StandardLayout, field: StandardField): Area {
  return {
    row: standardRows.header,
    column: standardColumn(field),
    rows: layout.lastRow - standardRows.header + 1,
    columns: 1,
  };
}

function summaryIdentities(standard: string): readonly string[] {
  return [
    summaryRows.default(standard),
    summaryRows.positive(standard),
    summaryRows.qualitative(standard),
    summaryRows.proposed(standard),
  ];
}

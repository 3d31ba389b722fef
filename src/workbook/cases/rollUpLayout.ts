import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import { sharedQuestions } from "../../domain/cases/assessDomains";
import type { Pack } from "../../domain/framework/Pack";
import { remembered } from "../../domain/remembered";
import { rollUpColumns, type RollUpField } from "../names";
import type { Area } from "../WorkbookPlan";
import { caseTexts } from "./strings";

export type RollUpRow =
  | { readonly kind: "heading"; readonly label: string }
  /** A standard over its key questions, whose rows follow it. */
  | {
      readonly kind: "standard";
      readonly id: string;
      readonly standard: string;
      readonly label: string;
      readonly keyQuestions: number;
    }
  /** A key question whose share is entered. */
  | { readonly kind: "entered"; readonly id: string; readonly keyQuestion: string; readonly label: string }
  /** A question whose share comes from a case sheet; `keyQuestion` where a rating rests on it. */
  | {
      readonly kind: "counted";
      readonly id: string;
      readonly form: CaseForm;
      readonly question: string;
      readonly label: string;
      readonly isRated: boolean;
    };

export type PlacedRollUpRow = RollUpRow & { readonly row: number };

export const rollUpRowIds = {
  standard: (id: string): string => `cases:${id}`,
  share: (id: string): string => `share:${id}`,
} as const;

/** Zero-based rows of the sheet. */
export const rollUpRows = { title: 0, note: 1, header: 2, first: 3 } as const;

export interface RollUpLayout {
  readonly rows: readonly PlacedRollUpRow[];
  readonly block: Area;
  readonly identities: readonly string[];
}

/** Domain two as it is entered, domain three from its cases, then the shares that rate nothing. */
export const layOutRollUp = remembered((pack: Pack, forms: CaseForms): RollUpLayout => {
  const { rollUp } = caseTexts;
  const nameOf = (standard: string): string =>
    pack.domainRatings.find(({ id }) => id === standard)?.name ?? standard;
  const standardRow = (standard: string, keyQuestions: number): RollUpRow => ({
    kind: "standard",
    id: rollUpRowIds.standard(standard),
    standard,
    label: nameOf(standard),
    keyQuestions,
  });
  const rated = forms.forms.filter((form) => form.rated);
  const rows: readonly RollUpRow[] = [
    { kind: "heading", label: rollUp.domainTwo },
    ...forms.enteredShares.flatMap(({ standard, keyQuestions }): readonly RollUpRow[] => [
      standardRow(standard, keyQuestions.length),
      ...keyQuestions.map(({ id, name }): RollUpRow => ({
        kind: "entered",
        id: rollUpRowIds.share(id),
        keyQuestion: id,
        label: name,
      })),
    ]),
    { kind: "heading", label: rollUp.domainThree },
    ...rated.flatMap((form) => ratedRows(form, standardRow)),
    ...forms.forms.flatMap((form): readonly RollUpRow[] => {
      const questions = sharedQuestions(form);
      if (questions.length === 0) return [];
      return [
        { kind: "heading", label: form.rated ? rollUp.interviews : rollUp.resettlement },
        ...questions.map(({ id, label }): RollUpRow => counted(form, id, label, false)),
      ];
    }),
  ];
  const placed = rows.map((row, index) => ({ ...row, row: rollUpRows.first + index }));
  return {
    rows: placed,
    block: { row: rollUpRows.first, column: 0, rows: rows.length, columns: rollUpColumns.length },
    identities: placed.flatMap((row) => ("id" in row ? [row.id] : [])),
  };
});

export function rollUpColumn(field: RollUpField): number {
  return rollUpColumns.indexOf(field);
}

/** Row of an identity; the layout is ours, so an unknown one is a mistake in the code. */
export function rollUpRow(layout: RollUpLayout, id: string): number {
  const found = layout.rows.find((row) => "id" in row && row.id === id);
  if (found === undefined) throw new Error(`The roll-up has no row ${id}`);
  return found.row;
}

function ratedRows(
  form: CaseForm,
  standardRow: (standard: string, keyQuestions: number) => RollUpRow,
): readonly RollUpRow[] {
  const standards = [...new Set(form.sections.flatMap(({ standard }) => standard ?? []))];
  return standards.flatMap((standard) => {
    const sections = form.sections.filter((section) => section.standard === standard);
    return [
      standardRow(standard, sections.length),
      ...sections.map(({ summary = "", name }) => counted(form, summary, name, true)),
    ];
  });
}

function counted(form: CaseForm, question: string, label: string, isRated: boolean): RollUpRow {
  return { kind: "counted", id: rollUpRowIds.share(question), form, question, label, isRated };
}

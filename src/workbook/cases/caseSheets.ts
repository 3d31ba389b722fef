import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";

/** Where the cases of a form stand. */
export interface CaseSheet {
  readonly form: CaseForm;
  /** Sheet name when it is made. */
  readonly sheet: string;
  /** Workbook name over its header, its cases and its closing row. */
  readonly block: string;
}

const prefix = "Cases_";

/** One a form, in the order of the pack. The form that is rated is called after nothing but the cases. */
export function caseSheets(forms: CaseForms | undefined): readonly CaseSheet[] {
  const rated = forms?.forms.find((form) => form.rated)?.id;
  return (forms?.forms ?? []).map((form) => ({
    form,
    sheet: form.id === rated ? "Cases" : capitalised(form.id).replaceAll("-", " "),
    block: caseBlockName(form.id),
  }));
}

/** The sheet of a form. Each form has one, so another form is a mistake in the code. */
export function caseSheetFor(forms: CaseForms, { id }: Pick<CaseForm, "id">): CaseSheet {
  const found = caseSheets(forms).find(({ form }) => form.id === id);
  if (found === undefined) throw new Error(`There is no case form ${id}`);
  return found;
}

/** Whether a workbook name is that of a case sheet; its columns are told by its own header row. */
export function isCaseBlock(name: string): boolean {
  return name.startsWith(prefix);
}

/** Identity of its sheet in the plan, from the name over its rows, and the other way round. */
export function caseSheetOf(block: string): string {
  return `${sheetPrefix}${block.slice(prefix.length).toLowerCase().replaceAll("_", "-")}`;
}

export function caseBlockOf(sheet: string): string | null {
  return sheet.startsWith(sheetPrefix) ? caseBlockName(sheet.slice(sheetPrefix.length)) : null;
}

const sheetPrefix = "cases:";

function caseBlockName(form: string): string {
  return `${prefix}${capitalised(form).replaceAll("-", "_")}`;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

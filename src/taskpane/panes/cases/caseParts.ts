import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import { caseFields } from "../../../domain/cases/caseFields";
import type { CaseForm, CaseForms, CaseQuestion, CaseSection } from "../../../domain/cases/CaseForms";
import { questionsIn } from "../../../domain/cases/findInForms";
import type { Pack } from "../../../domain/framework/Pack";
import { remembered } from "../../../domain/remembered";
import type { FactDefinition } from "../../../domain/timescales/Practice";
import { caseSheets } from "../../../workbook/cases/caseSheets";
import type { Place } from "../../../workbook/InspectionHost";
import { strings } from "./strings";

/** A part of the case form, shown on its own. */
export type CasePart = {
  /** Stays the same in every case of the form. */
  readonly id: string;
  readonly name: string;
} & (
  | /** Which case it is, and whether it belongs to the sample. */ {
      readonly kind: "case";
      readonly care: CaseQuestion | undefined;
    }
  | {
      readonly kind: "section";
      readonly section: CaseSection;
      /** Without the question that sums the section up. */
      readonly questions: readonly CaseQuestion[];
      readonly summary: CaseQuestion | undefined;
    }
  | /** Dates and facts that timescales rest on. */ {
      readonly kind: "facts";
      readonly facts: readonly FactDefinition[];
    }
);

/** The part a case opens with when it is new. */
export const firstPart = "case";

const factsPart = "facts";

/** The parts of a form in the order in which a case is read. */
export const caseParts = remembered((forms: CaseForms, form: CaseForm): readonly CasePart[] => {
  const care = form.questions.find(({ id }) => id === form.careExperienced);
  const facts = forms.facts.filter((fact) => fact.form === form.id);
  return [
    { id: firstPart, name: strings.part.case, kind: "case", care },
    ...form.sections.map((section): CasePart => {
      const own = questionsIn(form, section).filter((question) => question !== care);
      return {
        id: section.id,
        name: strings.part.section(section.id, section.name),
        kind: "section",
        section,
        questions: own.filter(({ id }) => id !== section.summary),
        summary: own.find(({ id }) => id === section.summary),
      };
    }),
    ...(facts.length === 0
      ? []
      : [{ id: factsPart, name: strings.part.facts, kind: "facts", facts } as const]),
  ];
});

/** A case of the workbook, and the part of its form that is meant. */
export interface CaseSelection {
  /** Id of the form. */
  readonly form: string;
  /** Id of the case. */
  readonly id: string;
  /** `null` where only the case is meant. */
  readonly part: string | null;
}

/** The case at a place; `null` on every sheet but those of cases, and where the row has no id. */
export function caseAt(
  { cases: forms }: Pack,
  { block, row, field }: Pick<Place, "block" | "row"> & Partial<Pick<Place, "field">>,
): CaseSelection | null {
  const sheet = caseSheets(forms).find((each) => each.block === block);
  if (forms === undefined || sheet === undefined || row === "") return null;
  const { form } = sheet;
  return { form: form.id, id: row, part: field === undefined ? null : partOf(forms, form, field) };
}

/** The case with an id among those of a form; they are gone through once, however often they are asked. */
export function caseById(entries: readonly CaseEntry[] = [], id: string): CaseEntry | undefined {
  return byId(entries).get(id);
}

const byId = remembered(
  (entries: readonly CaseEntry[]): ReadonlyMap<string, CaseEntry> =>
    new Map(entries.map((entry) => [entry.id, entry])),
);

function partOf(forms: CaseForms, form: CaseForm, field: string): string {
  const role = caseFields(forms, form).find((each) => each.field === field);
  if (role?.kind === "fact") return factsPart;
  if (role?.kind === "question")
    return role.question.id === form.careExperienced ? firstPart : role.question.section;
  return role !== undefined && "section" in role ? role.section.id : firstPart;
}

import { remembered } from "../remembered";
import type { FactDefinition } from "../timescales/Practice";
import type { CaseForm, CaseForms, CaseQuestion, CaseSection } from "./CaseForms";

/** What a field of a case is. */
export type CaseRole =
  | { readonly kind: CaseOwnKind }
  | { readonly kind: "question"; readonly question: CaseQuestion }
  | { readonly kind: CaseSectionKind; readonly section: CaseSection }
  | { readonly kind: "fact"; readonly fact: FactDefinition };

export type CaseField = CaseRole & {
  /** What stands over its column, and tells it wherever it is moved: a question's or a fact's id, or a few words. */
  readonly field: string;
};

/** Fields of the case as a whole, with the words over their columns. */
export const caseOwnFields = {
  id: "id",
  reference: "Case",
  messages: "Messages",
  by: "By",
  born: "Born",
  home: "Home",
  livedOutside: "Lived outside",
  responsible: "Responsible",
  rule: "By rule",
  decision: "Decision",
  decisionReason: "Decision reason",
  counts: "Counts",
} as const;

export type CaseOwnKind = keyof typeof caseOwnFields;

/** Fields of a section, with the word behind its id: `A1 suggested`. */
export const caseSectionFields = {
  noFactors: "no factors",
  critical: "critical",
  notes: "notes",
  suggested: "suggested",
  reason: "reason",
} as const;

export type CaseSectionKind = keyof typeof caseSectionFields;

/** What is worked out from the rest, and is no entry. */
const computed: readonly CaseRole["kind"][] = ["messages", "rule", "counts", "suggested"];

/** Whether a person fills the field in. The id is ours. */
export function isCaseEntryField({ kind }: CaseRole): boolean {
  return kind !== "id" && !computed.includes(kind);
}

/** The same by the words over a column. */
export function isComputedCaseField(field: string): boolean {
  const word = field.trim().toLowerCase();
  const own = [caseOwnFields.messages, caseOwnFields.rule, caseOwnFields.counts];
  return own.some((each) => each.toLowerCase() === word) || word.endsWith(` ${caseSectionFields.suggested}`);
}

/**
 * The fields of a form's cases, in the order of their columns: the case, its sample, then section by section the
 * questions, marks and notes, the suggestion beside the summary, and at the end the dates for timescales.
 */
export const caseFields = remembered((forms: CaseForms, form: CaseForm): readonly CaseField[] => {
  const [first, ...others] = form.sections;
  const isCare = ({ id }: CaseQuestion): boolean => id === form.careExperienced;
  return [
    ...own("id", "reference", "messages", "by", "born"),
    ...questions(form, first, isCare),
    ...own("home", "livedOutside", "responsible", "rule", "decision", "decisionReason", "counts"),
    ...questions(form, first, (question) => !isCare(question)),
    ...endOf(form, first),
    ...others.flatMap((section) => [
      ...questions(form, section, ({ kind }) => kind !== "summary"),
      ...endOf(form, section),
    ]),
    ...forms.facts
      .filter((fact) => fact.form === form.id)
      .map((fact): CaseField => ({ kind: "fact", fact, field: fact.id })),
  ];
});

function own(...kinds: readonly CaseOwnKind[]): readonly CaseField[] {
  return kinds.map((kind) => ({ kind, field: caseOwnFields[kind] }));
}

function questions(
  form: CaseForm,
  section: CaseSection | undefined,
  isWanted: (question: CaseQuestion) => boolean,
): readonly CaseField[] {
  return form.questions
    .filter((question) => question.section === section?.id && isWanted(question))
    .map((question) => ({ kind: "question", question, field: question.id }));
}

/** What ends a section: without a summary its notes; else its marks and notes, the suggestion, the summary, its reason. */
function endOf(form: CaseForm, section: CaseSection | undefined): readonly CaseField[] {
  if (section === undefined) return [];
  const field = (kind: CaseSectionKind): CaseField => ({
    kind,
    section,
    field: `${section.id} ${caseSectionFields[kind]}`,
  });
  if (section.summary === undefined) return [field("notes")];
  return [
    field("noFactors"),
    field("critical"),
    field("notes"),
    field("suggested"),
    ...questions(form, section, ({ kind }) => kind === "summary"),
    field("reason"),
  ];
}

import { remembered } from "../remembered";
import type { CaseForm, CaseForms, CaseQuestion, CaseSection } from "./CaseForms";

/** The form with this id, such as `out-of-court`. */
export function findCaseForm(forms: CaseForms, id: string): CaseForm | undefined {
  return forms.forms.find((form) => form.id === id);
}

/** The section of a form with this id, such as `P2`. */
export function findCaseSection(form: CaseForm, id: string): CaseSection | undefined {
  return form.sections.find((section) => section.id === id);
}

/** The question of a form with this id, such as `A 1.2a`. */
export function findCaseQuestion(form: CaseForm, id: string): CaseQuestion | undefined {
  return form.questions.find((question) => question.id === id);
}

/**
 * The questions that weigh in a section's summary: those linked to it, never the information ones.
 * @see docs/spec.md R41, R46
 */
export const weighingQuestions = remembered((form: CaseForm, section: CaseSection): readonly CaseQuestion[] =>
  questionsIn(form, section).filter(({ kind }) => kind === "prompt-linked"),
);

/** The questions of a section, in their order. */
export const questionsIn = remembered((form: CaseForm, section: CaseSection): readonly CaseQuestion[] =>
  form.questions.filter((question) => question.section === section.id),
);

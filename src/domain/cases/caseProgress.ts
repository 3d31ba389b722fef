import { remembered } from "../remembered";
import { assessCase, caseSection } from "./assessCase";
import type { CaseEntry } from "./CaseEntry";
import type { CaseForm, CaseQuestion } from "./CaseForms";
import { questionsIn } from "./findInForms";

/** How many questions there are to answer, and how many of them are. */
export interface Progress {
  readonly answered: number;
  readonly toAnswer: number;
}

export interface CaseProgress extends Progress {
  /** By section id. */
  readonly sections: Readonly<Record<string, Progress>>;
  /** Nothing is left to answer: everything is answered, or the case is out of the sample. */
  readonly isDone: boolean;
}

/**
 * How far a case is answered. Lists and texts are background and may stay blank; a section without relevant factors is
 * settled by the rule where the documents have it, so that only its summary is left. An excluded case has nothing left.
 * @see docs/spec.md R4, R40, R42, R46
 */
export const caseProgress = remembered((form: CaseForm, entry: CaseEntry): CaseProgress => {
  const sections = Object.fromEntries(
    form.sections.map((section) => {
      const isSettled = section.noFactorsMeansYes && caseSection(entry, section.id).noFactors;
      const asked = questionsIn(form, section).filter(
        (question) => isAsked(question) && (!isSettled || question.kind === "summary"),
      );
      const answered = asked.filter(({ id }) => entry.answers[id] !== undefined).length;
      return [section.id, { answered, toAnswer: asked.length }] as const;
    }),
  );
  const answered = total(sections, "answered");
  const toAnswer = total(sections, "toAnswer");
  const isDone = answered === toAnswer || assessCase(form, entry).sample === "exclude";
  return { answered, toAnswer, sections, isDone };
});

function isAsked({ answer }: CaseQuestion): boolean {
  return answer !== "list" && answer !== "text";
}

function total(sections: Readonly<Record<string, Progress>>, what: keyof Progress): number {
  return Object.values(sections).reduce((sum, section) => sum + section[what], 0);
}

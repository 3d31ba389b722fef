import type { MeasureDefinition, Pack } from "../framework/Pack";
import { promptsOf } from "../framework/find";
import type { Inspection, MeasureEntry } from "../inspection/Inspection";
import { answeredCase } from "./assessCase";
import { shareOfQuestion, type QuestionShare } from "./assessCases";
import { bandOptions, sharedQuestions } from "./assessDomains";
import type { CaseForm, CaseQuestion } from "./CaseForms";

/** What was written about a question in one case that counts. */
export interface DescribedAnswer {
  /** The id of the case. */
  readonly id: string;
  readonly reference: string;
  readonly answer: string;
  readonly text: string;
}

/** The answers of all cases to one question that bears on a prompt. */
export interface CaseAnswersOn {
  readonly form: CaseForm;
  readonly question: CaseQuestion;
  /** Shown without a rating (R47). */
  readonly share: QuestionShare;
  /** In the order of the cases. */
  readonly described: readonly DescribedAnswer[];
}

/**
 * The case answers that bear on a prompt, question by question: shares of Yes without a rating, and what was described,
 * as text. Cases that do not count say nothing here.
 * @see docs/spec.md R45, R47
 */
export function caseAnswersOn(pack: Pack, inspection: Inspection, prompt: string): readonly CaseAnswersOn[] {
  return (pack.cases?.forms ?? []).flatMap((form) => {
    const questions = questionsOn(form, prompt);
    if (questions.length === 0) return [];
    const entries = inspection.cases[form.id] ?? [];
    const cases = entries.map((entry) => answeredCase(form, entry));
    const counted = entries.filter((_, place) => cases[place]?.sample === "include");
    return questions.map((question): CaseAnswersOn => {
      const described = counted.flatMap(({ id, reference, answers, notes }) => {
        const text = notes[question.id]?.trim() ?? "";
        return text === "" ? [] : [{ id, reference, answer: answers[question.id] ?? "", text }];
      });
      const share = shareOfQuestion(question.id, cases, bandOptions(inspection));
      return { form, question, share, described };
    });
  });
}

function questionsOn(form: CaseForm, prompt: string): readonly CaseQuestion[] {
  return sharedQuestions(form).filter(({ prompts }) => prompts.includes(prompt));
}

/** The counts that one question of the cases offers for a measure. */
export interface CountsFromCases extends Pick<CaseAnswersOn, "form" | "question" | "share"> {
  /** Blank while no case that counts has an answer: a blank is never a zero. */
  readonly sum: MeasureEntry;
}

/**
 * What the cases offer for a measure: the answers of the case managers' interviews in cases that are rated (O 2.1 to
 * O 2.3), for the interview measures of the prompts they bear on. Offered, and never entered by itself.
 * @see docs/spec.md R19, P69
 */
export function countsFromCases(
  pack: Pack,
  inspection: Inspection,
  measure: MeasureDefinition,
): readonly CountsFromCases[] {
  if (measure.test !== "threshold") return [];
  const prompt = promptsOf(pack).find(({ measures }) => measures.some(({ id }) => id === measure.id));
  if (prompt === undefined) return [];
  return caseAnswersOn(pack, inspection, prompt.id)
    .filter(({ form }) => form.rated)
    .map(({ form, question, share }) => ({
      form,
      question,
      share,
      sum: share.base === 0 ? { positive: null, base: null } : { positive: share.count, base: share.base },
    }));
}

import type { PublishedPractice } from "../framework/PublishedPractice";
import type { BandOptions } from "../rating/bandShare";
import type { CaseForm } from "./CaseForms";
import type { RatingNeighbours } from "./casesToNextRating";
import { casesToNextRating } from "./casesToNextRating";
import type { SampleOutcome } from "./decideSample";
import type { DiscretionTrigger } from "./discretionTriggers";
import { discretionTriggers } from "./discretionTriggers";
import type { CaseRating } from "./rateFromCases";
import { rateFromCases } from "./rateFromCases";
import type { CaseAnswer, RollUp } from "./rollUpCases";
import { rollUpCases } from "./rollUpCases";

/** One case as far as shares are concerned. */
export interface AnsweredCase {
  /** `null` while it is not decided whether the case counts. */
  readonly sample: SampleOutcome | null;
  /** By question id; an absent one is blank. */
  readonly answers: Readonly<Record<string, CaseAnswer | null>>;
}

export interface QuestionShare extends RollUp {
  readonly question: string;
}

export interface StandardFromCases {
  /** The standard, such as `3.1`. */
  readonly id: string;
  /** One a key question, in the order of the form. */
  readonly shares: readonly (QuestionShare & {
    /** `null` without published practice. */
    readonly neighbours: RatingNeighbours | null;
  })[];
  /** `null` without published practice. */
  readonly rating: CaseRating | null;
  readonly triggers: readonly DiscretionTrigger[];
}

/**
 * Rolls up all cases of a form: a share for every summary question, gathered by the standard whose key questions they
 * answer. With `published`, the rating, its neighbours and what allows a second look stand beside it; without, the
 * rating stays an input. A form that is not rated gives nothing (R47).
 * @see docs/spec.md R45
 */
export function assessCases(
  form: CaseForm,
  cases: readonly AnsweredCase[],
  published: PublishedPractice | null,
  options: BandOptions = {},
): readonly StandardFromCases[] {
  if (!form.rated) return [];
  const practice = published?.caseRating ?? null;
  return standardsOf(form).map((id) => {
    const shares = form.sections
      .filter(({ standard }) => standard === id)
      .flatMap(({ summary }) => (summary === undefined ? [] : [shareOfQuestion(summary, cases, options)]));
    const counted = shares.map(({ question, count, base }) => ({ id: question, share: { count, base } }));
    return {
      id,
      shares: shares.map((share) => ({
        ...share,
        neighbours: practice === null ? null : casesToNextRating(practice, share),
      })),
      rating: published === null ? null : rateFromCases(published, counted),
      triggers: practice === null ? [] : discretionTriggers(practice, counted),
    };
  });
}

/**
 * The share of one Yes or No question over all cases, for a question of resettlement or an interview as well.
 * @see docs/spec.md R45, R47
 */
export function shareOfQuestion(
  question: string,
  cases: readonly AnsweredCase[],
  options: BandOptions = {},
): QuestionShare {
  const rolled = cases.map(({ sample, answers }) => ({ sample, answer: answers[question] ?? null }));
  return { question, ...rollUpCases(rolled, options) };
}

function standardsOf({ sections }: CaseForm): readonly string[] {
  return [...new Set(sections.flatMap(({ standard }) => (standard === undefined ? [] : [standard])))];
}

import { agreement, type Agreement, type RatedPair } from "./agreement";
import type { CaseEntry } from "./CaseEntry";
import type { CaseForm } from "./CaseForms";

/** How two inspectors' answers to one question stand to each other over the cases that both assessed. */
export interface QuestionAgreement {
  readonly question: string;
  readonly agreement: Agreement;
  /** References of cases where they differ. */
  readonly differing: readonly string[];
}

/**
 * Holds two inspectors' answers on the same cases against each other, question by question. Cases are paired by their
 * reference; a question that either left blank, or did not answer Yes or No, is no pair. Questions without pairs are
 * left out.
 * @see docs/spec.md P67
 */
export function compareCases(
  form: CaseForm,
  one: readonly CaseEntry[],
  other: readonly CaseEntry[],
): readonly QuestionAgreement[] {
  const others = new Map(other.map((entry) => [entry.reference, entry]));
  const both = one.flatMap((entry) => {
    const match = others.get(entry.reference);
    return match === undefined ? [] : [{ entry, match }];
  });
  return form.questions.flatMap(({ id }) => {
    const pairs = both.flatMap(({ entry, match }) => {
      const pair: RatedPair = [entry.answers[id] ?? "", match.answers[id] ?? ""];
      return pair.every((word) => answered.includes(word)) ? [{ pair, reference: entry.reference }] : [];
    });
    if (pairs.length === 0) return [];
    return [
      {
        question: id,
        agreement: agreement(
          pairs.map(({ pair }) => pair),
          answered,
        ),
        differing: pairs
          .filter(({ pair: [first, second] }) => first !== second)
          .map(({ reference }) => reference),
      },
    ];
  });
}

const answered: readonly string[] = ["Yes", "No"];

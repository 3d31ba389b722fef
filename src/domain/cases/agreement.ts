/** One subject as two raters judged it, for instance Yes and No; a pair with a blank is left out by the caller. */
export type RatedPair = readonly [one: string, other: string];

export interface Agreement {
  /** Pairs compared. */
  readonly pairs: number;
  readonly agreed: number;
  /** Share of pairs that agree, 0 to 1; `null` without pairs. */
  readonly observed: number | null;
  /** Cohen's kappa; `null` without pairs, and where chance alone gives full agreement, which leaves it undefined. */
  readonly kappa: number | null;
  /** Gwet's AC1, which a lopsided share of Yes does not pull down; `null` without pairs or with one word to choose. */
  readonly ac1: number | null;
  /** What keeps the figures from saying much. */
  readonly remark: "none" | "few" | "one-answer" | null;
}

/** Fewer pairs than this make coefficients that one case can turn; a reading of ours, and no rule of the documents. */
export const fewPairs = 10;

/**
 * How far two raters agree beyond chance: the share of pairs that agree, Cohen's kappa (Cohen 1960) and Gwet's AC1
 * (Gwet 2008). `words` are all that could have been chosen, two or more; by default those that were.
 * @see docs/spec.md P67
 */
export function agreement(pairs: readonly RatedPair[], words: readonly string[] = wordsIn(pairs)): Agreement {
  const count = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length;
  if (count === 0) return { pairs: 0, agreed, observed: null, kappa: null, ac1: null, remark: "none" };
  const observed = agreed / count;
  const share = (rater: 0 | 1, word: string): number =>
    pairs.filter((pair) => pair[rater] === word).length / count;
  const margins = words.map((word) => [share(0, word), share(1, word)] as const);
  const chance = margins.reduce((sum, [one, other]) => sum + one * other, 0);
  const gwet =
    words.length < 2
      ? null
      : margins
          .map(([one, other]) => (one + other) / 2)
          .reduce((sum, prevalence) => sum + prevalence * (1 - prevalence), 0) /
        (words.length - 1);
  return {
    pairs: count,
    agreed,
    observed,
    kappa: beyondChance(observed, chance),
    ac1: gwet === null ? null : beyondChance(observed, gwet),
    remark: count < fewPairs ? "few" : wordsIn(pairs).length < 2 ? "one-answer" : null,
  };
}

/** The part of what chance leaves open that was reached. */
function beyondChance(observed: number, chance: number): number | null {
  return 1 - chance < 1e-12 ? null : (observed - chance) / (1 - chance);
}

function wordsIn(pairs: readonly RatedPair[]): readonly string[] {
  return [...new Set(pairs.flat())].sort();
}

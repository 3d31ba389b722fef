import type { MeasureEntry } from "../../../domain/inspection/Inspection";

/** An answer to one question. One that was not asked counts nowhere: a blank is never a No. */
export type TallyAnswer = "Yes" | "No" | "Not asked";

export const tallyAnswers: readonly TallyAnswer[] = ["Yes", "No", "Not asked"];

/** One tap: an answer of the person being interviewed, or the step to the next person. */
export type Tap = { readonly measure: string; readonly answer: TallyAnswer } | { readonly next: true };

/** A round of interviews while it is being counted: every tap in its order, so that each can be taken back. */
export interface Tally {
  /** Ids of the measures asked about, in the order of the pack. */
  readonly measures: readonly string[];
  readonly taps: readonly Tap[];
}

/** The tally with one more tap. */
export function withTap(tally: Tally, tap: Tap): Tally {
  return { ...tally, taps: [...tally.taps, tap] };
}

/** The tally as it was before the last tap. */
export function withoutLastTap(tally: Tally): Tally {
  return { ...tally, taps: tally.taps.slice(0, -1) };
}

/** What each person answered, by measure, the one being interviewed last; a later tap on a question replaces the one before. */
export function peopleOf({ taps }: Tally): readonly Readonly<Record<string, TallyAnswer>>[] {
  return taps.reduce<readonly Readonly<Record<string, TallyAnswer>>[]>(
    (people, tap) =>
      "next" in tap
        ? [...people, {}]
        : [...people.slice(0, -1), { ...people.at(-1), [tap.measure]: tap.answer }],
    [{}],
  );
}

/** Yes over Yes and No, of everybody asked so far. */
export function countOf(tally: Tally, measure: string): { readonly positive: number; readonly base: number } {
  const answers = peopleOf(tally).map((person) => person[measure]);
  const positive = answers.filter((answer) => answer === "Yes").length;
  return { positive, base: positive + answers.filter((answer) => answer === "No").length };
}

/** The measures that somebody was asked about, with their counts. */
export function countsOf(tally: Tally): readonly (MeasureEntry & { readonly measure: string })[] {
  return tally.measures
    .map((measure) => ({ measure, ...countOf(tally, measure) }))
    .filter(({ base }) => base > 0);
}

/** The first question of the person being interviewed that has no answer yet; `null` where all have one. */
export function nextQuestion(tally: Tally): string | null {
  const person = peopleOf(tally).at(-1) ?? {};
  return tally.measures.find((measure) => person[measure] === undefined) ?? null;
}

import type { Word } from "../words";

/** A text whose names are looked for. */
export interface NameText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a capitalised word is known to name nobody. */
  readonly isKnown: (word: Word) => boolean;
}

/** The words of a name, from the first to the last; or words that name something else, to be passed over. */
export interface NameFound {
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

/** Says whether a name stands at a word; `null` where this rule sees none. */
export type NameRule = (line: NameText, index: number) => NameFound | null;

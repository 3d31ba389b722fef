import type { Word } from "./words";

/** Kinds of text that may identify a person. */
export const personalDataKinds = [
  "email",
  "niNumber",
  "policeNumber",
  "caseReference",
  "nhsNumber",
  "phone",
  "dateOfBirth",
  "postcode",
  "address",
  "name",
  "smallNumber",
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A part of a text that may identify a person. */
export interface PersonalDataMark {
  readonly kind: PersonalDataKind;
  /** Where it starts, and where what follows it starts: positions in the text as a string counts them. */
  readonly from: number;
  readonly to: number;
  /** The part itself, as it stands. */
  readonly found: string;
  /** Why it is marked: one plain sentence. */
  readonly why: string;
  /** What takes its place when it is masked, such as `[name]`. */
  readonly mask: string;
}

export interface PrivacyOptions {
  /**
   * ISO date about which the text was written, such as the start of fieldwork. With it, a full date that makes somebody a
   * child then is taken for a date of birth even where no word says so.
   */
  readonly around?: string | null;
  /** Words that are written with a capital here and are nobody's name, in lower case. */
  readonly knownWords?: ReadonlySet<string>;
}

/** A part of the folded text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A folded text as the detectors read it. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Finds the parts of one kind in a text. Takes time in proportion to it, whatever it holds. */
export type Detector = (passage: Passage, options: PrivacyOptions) => readonly Span[];

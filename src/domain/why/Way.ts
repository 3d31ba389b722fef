import type { Rating } from "../framework/Rating";
import type { PermittedRating } from "../inspection/Assessment";
import type { Change } from "./Change";

/** What could move: something the inspection's answers lead to. */
export type Target =
  /** The suggestion of a key question (R2). */
  | { readonly of: "suggestion"; readonly id: string }
  /** The default rating of a standard (R7). */
  | { readonly of: "default"; readonly id: string }
  /** What the percentages row of a standard points to (R17). */
  | { readonly of: "percentagesRow"; readonly id: string }
  /** How freely each rating of a standard, or of `overall`, may be proposed (R25). */
  | { readonly of: "permitted"; readonly id: string }
  /** The composite of published practice, which is not in the documents (R38). */
  | { readonly of: "composite"; readonly id: "composite" };

/** One way to take part in a step: an entry, and what it changes to. */
export interface Option {
  readonly id: string;
  /** More than one where an answer and its critical mark change together. */
  readonly changes: readonly Change[];
}

/** So many of these entries change alike. No entry takes part twice in the steps of one way. */
export interface Step {
  /** `answer` where the entry is blank so far, `change` where it holds something. */
  readonly verb: "answer" | "change" | "mark" | "unmark";
  readonly choose: number;
  /** Any of these; an id stands more than once where it may change to one thing or another. */
  readonly anyOf: readonly Option[];
  /** What they hold now, such as `No`; `null` where they are blank. */
  readonly from: string | null;
  /** What they change to, such as `Yes`; several where each of them will do. */
  readonly changeTo: readonly string[];
}

/** The smallest sets of entries that lead to one outcome: any choice that follows every step does. */
export interface Way {
  readonly target: Target;
  /** The rating whose permission moves; only for the target `permitted`. */
  readonly rating?: Rating;
  readonly direction: "up" | "down";
  /** What it is now; `null` where there is none. */
  readonly from: string | null;
  readonly to: string;
  /** How many entries change. */
  readonly size: number;
  /** True where a smaller set exists that uses critical marks, and this one does with answers alone. */
  readonly answersOnly: boolean;
  readonly steps: readonly Step[];
  /** Points that the changed ratings must gain together, below zero where they must lose; only for the composite. */
  readonly points?: { readonly atLeast: number; readonly atMost: number };
  /** One such set, ready to be tried. */
  readonly example: readonly Change[];
}

/** The word for how freely a rating may be proposed, as ways name it. */
export type Permission = PermittedRating["permission"];

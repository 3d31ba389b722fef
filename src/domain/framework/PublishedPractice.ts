import type { Rating } from "./Rating";

/** What comes from published practice and not from the documents; labelled so and switched off by a setting. */
export interface PublishedPractice {
  readonly label: string;
  readonly composite: {
    readonly standards: readonly string[];
    readonly notCounted: readonly string[];
    readonly points: Readonly<Record<Rating, number>>;
    readonly ranges: readonly RatingRange[];
  };
  /** How the shares of cases become the rating of a standard; absent where the practice is not published. */
  readonly caseRating?: CaseRatingPractice;
}

/** A rating and the whole numbers it stands for, both ends included. */
export interface RatingRange {
  readonly rating: Rating;
  readonly from: number;
  readonly to: number;
}

/** A standard takes the rating of its lowest key question; when that is to be looked at twice. */
export interface CaseRatingPractice {
  /** Whole per cent, 0 to 100. */
  readonly ranges: readonly RatingRange[];
  readonly discretion: {
    /** A share at most so many points from an edge is close to it. */
    readonly points: number;
    /** So many answers that would change the rating are few. */
    readonly answers: number;
    /** A base of so many cases or fewer is small. */
    readonly base: number;
  };
}

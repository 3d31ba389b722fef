import type { Rating } from "../framework/Rating";

/** The layers of a rating that people decide, in their order; what is computed comes before the first. */
export const ratingLayers = ["proposed", "decided", "published"] as const;

export type RatingLayer = (typeof ratingLayers)[number];

/** The two layers after the lead inspector's: the ratings panel's and the published one. */
export const panelLayers = ["decided", "published"] as const;

export type PanelLayer = (typeof panelLayers)[number];

/**
 * What a row of the log can be about: a layer of a rating, the sign-off of a standard, or an answer to a case on which two
 * inspectors differed.
 */
export const logLayers = [...ratingLayers, "sign-off", "case"] as const;

export type LogLayer = (typeof logLayers)[number];

/** The subject that is no standard: the overall rating, which has the same layers but is never computed (R38). */
export const overallSubject = "overall";

/** A rating in one layer, and why it stands there. */
export interface LayerEntry {
  readonly rating: Rating | null;
  readonly reason: string;
}

/** What the ratings panel decided for one subject, and what was published. */
export type PanelEntry = Readonly<Record<PanelLayer, LayerEntry>>;

/** Words of the log that are no ratings. */
export const logWords = { withdrawn: "Withdrawn", signedOff: "Signed off" } as const;

/**
 * One row of the log of decisions, as it stands in the workbook. A row of ours is never changed; whatever a row that was
 * tampered with holds is kept as it is, so that the chain of hashes can tell.
 */
export interface DecisionRecord {
  /**
   * One more than the highest among the rows it follows, from 1; rows recorded at the same moment share theirs. 0 where
   * the cell holds no number.
   */
  readonly number: number;
  /** ISO date and time, UTC, to the second: `2024-06-12T14:05:09Z`. */
  readonly when: string;
  readonly who: string;
  /** One of `logLayers`. */
  readonly layer: string;
  /** A standard's id, or `overall`; of a case its reference and the question, such as `OOC-014 A 1.2a`. */
  readonly subject: string;
  /** What stood before: both answers to a case; in this layer, or in the layer before where this one is recorded for the first time; blank for nothing. */
  readonly from: string;
  /** A rating, the answer to a case, or one of `logWords`. */
  readonly to: string;
  readonly reason: string;
  /** Rules, guidance and limiters departed from, by id: `R8, R28`; blank where nothing was departed from. */
  readonly rules: string;
  /** Version of the product that wrote the row. */
  readonly engine: string;
  /** Pack and its version: `youth-justice/2024-06 1.0.0`. */
  readonly pack: string;
  /** What a sign-off rests on, as a fingerprint; blank for a rating. */
  readonly state: string;
  /** The rows it follows, those that nothing followed yet when it was recorded: their marks, separated by blanks. */
  readonly after: string;
  /** Over everything above and the hashes of the rows it follows. */
  readonly hash: string;
}

/** A digest of a text, lower-case hex. SHA-256 in the product; passed in, so that the domain needs no package. */
export type Hash = (text: string) => string;

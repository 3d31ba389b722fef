import type { Severity } from "../framework/Pack";

/** What a check is about. A measure is told by its prompt and, in `Check.measure`, by its own id. */
export interface CheckSubject {
  readonly kind:
    | "detail"
    | "setting"
    | "prompt"
    | "keyQuestion"
    | "standard"
    | "domainRating"
    | "overall"
    | "panel"
    | "evidence"
    | "case"
    | "reading"
    | "expected"
    | "report";
  /** Such as `fieldworkEnd`, `1.1.1a`, `1.1.1`, `1.1`, `2.3`; `overall` for the overall rating; an item of evidence or of expected evidence, a case, a reading of one and a box of the report by its id. */
  readonly id: string;
}

/**
 * The entry of the subject to look at. Of a standard, `rating` is the proposed rating, `reason` its reason, `answer` the
 * qualitative judgement and `measure` the share of positive answers.
 */
export type CheckField = "answer" | "critical" | "measure" | "note" | "reason" | "rating" | "value";

/** One thing to know about an entry: a message of the pack, with what it is about. */
export interface Check {
  /** Its id: the code of a message of the pack. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly rules: readonly string[];
  readonly subject: CheckSubject;
  readonly field: CheckField;
  /** The measure, where the check is about one. */
  readonly measure?: string;
  /** The form of a case, such as `out-of-court`. */
  readonly form?: string;
  /** The question, section or fact of a case, where the check is about one. */
  readonly question?: string;
  /** The part of an item of evidence, such as `source`, where the check is about one. */
  readonly part?: string;
  /** The standard it belongs to; `null` for what stands on no standard's sheet or concerns several. */
  readonly standard: string | null;
  /**
   * Whether a reason settles it, recorded or not: a `warn` still waits for the reason, an `info` has it.
   * Never true for a block: no reason lifts that.
   */
  readonly settledByReason: boolean;
}

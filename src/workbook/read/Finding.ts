import type { Severity } from "../../domain/framework/Pack";
import type { Place } from "../InspectionHost";

/** What kind of thing could not be read; stable, for tests and for choosing what to offer. */
export type FindingCode =
  | "block-missing"
  | "row-missing"
  | "row-doubled"
  | "answer-unknown"
  | "count-unknown"
  | "date-unknown"
  | "setting-unknown"
  | "evidence-unknown";

/**
 * How much each weighs. An entry that is lost on the way stops a sign-off; a setting falls back to its default.
 * @see docs/spec.md P1
 */
export const findingSeverities: Readonly<Record<FindingCode, Severity>> = {
  "block-missing": "block",
  "row-missing": "block",
  "row-doubled": "block",
  "answer-unknown": "block",
  "count-unknown": "block",
  "date-unknown": "block",
  "setting-unknown": "warn",
  "evidence-unknown": "warn",
};

/** Something in the workbook that could not be read. The entry counts as blank; nothing is ever guessed. */
export interface Finding {
  readonly code: FindingCode;
  /** `row` and `field` are empty where the whole block, or the whole row, is meant. */
  readonly place: Place;
  /** What the cell holds; empty where there is no cell. */
  readonly content: string;
  /** One plain sentence or two: what is wrong and what to do. */
  readonly message: string;
}

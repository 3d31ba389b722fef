import type { Rating } from "../framework/Rating";
import { isCountOverBase } from "./bandShare";
import { comparePercent, fractionOf, showPercent } from "./fraction";

export interface PercentagesRow {
  readonly percent: string | null;
  /** What the row points to; `null` without a base or where the row leaves a gap. */
  readonly rating: Rating | null;
  /** The ratings either side of the gap. */
  readonly candidates: readonly Rating[];
  readonly codes: readonly string[];
}

/**
 * Reads the 1.1 row of positive answers as ranges: over 80 Outstanding, from 65 Good, from 50 Requires improvement,
 * 40 or lower Inadequate; between 40 and 50 the row gives no rating. An indicator, never a rating by itself.
 * `yes` and `answered` count key questions and prompts together.
 * @see docs/spec.md R17, R18
 */
export function ratePercentagesRow(yes: number, answered: number): PercentagesRow {
  if (!isCountOverBase(yes, answered)) return none(null, ["BAND-INVALID"]);
  if (answered === 0) return none(null, ["BAND-NO-BASE"]);
  const share = fractionOf(yes, answered);
  const percent = showPercent(share);
  const at80 = comparePercent(share, 80);
  if (at80 > 0) return found(percent, "Outstanding");
  if (comparePercent(share, 65) >= 0) return found(percent, "Good", at80 === 0 ? ["PCT11-AT-80"] : []);
  if (comparePercent(share, 50) >= 0) return found(percent, "Requires improvement");
  if (comparePercent(share, 40) <= 0) return found(percent, "Inadequate");
  return none(percent, ["PCT11-GAP-40-50"], ["Requires improvement", "Inadequate"]);
}

/**
 * The base of the row: what is answered Yes or No. With a full base of its own (A1) the row still leaves out what is
 * blank or Not judged; `total` is how many key questions and prompts there are.
 */
export function percentagesBase(counted: number, total: number, fullBase: number | null): number {
  return counted === 0 || fullBase === null ? counted : counted + fullBase - total;
}

function found(percent: string, rating: Rating, codes: readonly string[] = []): PercentagesRow {
  return { percent, rating, candidates: [], codes };
}

function none(
  percent: string | null,
  codes: readonly string[],
  candidates: readonly Rating[] = [],
): PercentagesRow {
  return { percent, rating: null, candidates, codes };
}

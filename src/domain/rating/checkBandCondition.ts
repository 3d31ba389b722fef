import { isCountOverBase } from "./bandShare";
import { comparePercent, fractionOf, showPercent } from "./fraction";

export interface BandConditionInput {
  readonly count: number;
  readonly base: number;
  /** Per cent. */
  readonly edge: number;
  /** Whether a share exactly at the edge meets the condition. */
  readonly edgeIncluded: boolean;
  /** Read exactly 80 per cent as a Large majority (A2). */
  readonly largeMajorityIncludes80?: boolean;
}

export interface BandConditionCheck {
  readonly percent: string | null;
  /** `null` without a base, or when out of range. */
  readonly met: boolean | null;
  readonly codes: readonly string[];
}

/**
 * Says whether a share meets the band word of a judgement, such as 'large majority' (over 80).
 * @see docs/spec.md R21
 */
export function checkBandCondition(input: BandConditionInput): BandConditionCheck {
  if (!isCountOverBase(input.count, input.base)) return { percent: null, met: null, codes: ["BAND-INVALID"] };
  if (input.base === 0) return { percent: null, met: null, codes: ["BAND-NO-BASE"] };
  const share = fractionOf(input.count, input.base);
  const edgeIncluded = input.edgeIncluded || (input.edge === 80 && input.largeMajorityIncludes80 === true);
  const place = comparePercent(share, input.edge);
  const met = place > 0 || (place === 0 && edgeIncluded);
  return { percent: showPercent(share), met, codes: met ? [] : ["COND-NOT-MET"] };
}

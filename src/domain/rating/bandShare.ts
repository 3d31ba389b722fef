import type { Band } from "../framework/Rating";
import type { Fraction } from "./fraction";
import { comparePercent, fractionOf, fractionOfPercent, showPercent } from "./fraction";

/** Positive answers over a base, or a percentage as decimal text such as `"79.5"`. */
export type ShareInput = { readonly count: number; readonly base: number } | { readonly percent: string };

export interface BandOptions {
  /** A base below this is flagged as small; 5 when absent (R16). */
  readonly smallBase?: number;
  /** Read exactly 80 per cent as a Large majority (A2). */
  readonly largeMajorityIncludes80?: boolean;
}

export interface BandedShare {
  /** One decimal, half up; `null` without a base or when out of range. */
  readonly percent: string | null;
  readonly band: Band | null;
  readonly flags: readonly string[];
}

/**
 * Bands an exact share: under 50 Minority, under 65 Too few, up to 80 Reasonable majority, above Large majority;
 * flags the gaps the source leaves open, a small base, no base and figures out of range.
 * @see docs/spec.md R14, R15, R16
 */
export function bandShare(input: ShareInput, options: BandOptions = {}): BandedShare {
  if (!("count" in input)) return bandPercent(input.percent, options);
  if (!isCountOverBase(input.count, input.base)) return nothing("BAND-INVALID");
  if (input.base === 0) return nothing("BAND-NO-BASE");
  const share = fractionOf(input.count, input.base);
  const small = input.base < (options.smallBase ?? 5) ? ["BAND-SMALL-BASE"] : [];
  return bandFraction(share, options, small);
}

/** Whether both are whole numbers from zero up and the count fits in the base. */
export function isCountOverBase(count: number, base: number): boolean {
  return isCount(count) && isCount(base) && count <= base;
}

/** Whether a value can count answers: a whole number from zero up. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function bandPercent(text: string, options: BandOptions): BandedShare {
  const share = fractionOfPercent(text);
  if (share === null || share.part > share.whole) return nothing("BAND-INVALID");
  return bandFraction(share, options, []);
}

function bandFraction(share: Fraction, options: BandOptions, flags: readonly string[]): BandedShare {
  const includes80 = options.largeMajorityIncludes80 ?? false;
  return {
    percent: showPercent(share),
    band: bandOf(share, includes80),
    flags: [...flags, ...gapFlags(share, includes80)],
  };
}

function bandOf(share: Fraction, includes80: boolean): Band {
  if (comparePercent(share, 50) < 0) return "Minority";
  if (comparePercent(share, 65) < 0) return "Too few";
  const at80 = comparePercent(share, 80);
  return at80 > 0 || (at80 === 0 && includes80) ? "Large majority" : "Reasonable majority";
}

function gapFlags(share: Fraction, includes80: boolean): readonly string[] {
  if (comparePercent(share, 64) > 0 && comparePercent(share, 65) < 0) return ["BAND-GAP-64-65"];
  const at80 = comparePercent(share, 80);
  if (comparePercent(share, 79) <= 0 || at80 > 0) return [];
  // Once exactly 80 is read as a Large majority, saying that it is not 'over 80' would contradict the band.
  return at80 === 0 && !includes80 ? ["BAND-GAP-79-80", "BAND-AT-80"] : ["BAND-GAP-79-80"];
}

function nothing(flag: string): BandedShare {
  return { percent: null, band: null, flags: [flag] };
}

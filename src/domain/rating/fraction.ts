/** An exact share of a whole: `part` of `whole`, both whole numbers, `whole` above zero. */
export interface Fraction {
  readonly part: bigint;
  readonly whole: bigint;
}

/** A count over its base, both whole numbers; the base must be above zero. */
export function fractionOf(count: number, base: number): Fraction {
  return { part: BigInt(count), whole: BigInt(base) };
}

/**
 * Reads a decimal percentage such as `"79.5"` without ever passing through a floating number.
 * Gives `null` for anything that is not a plain decimal.
 */
export function fractionOfPercent(percent: string): Fraction | null {
  const match = /^(\d{1,15})(?:\.(\d{1,30}))?$/.exec(percent.trim());
  if (match === null) return null;
  const [, whole = "", decimals = ""] = match;
  return { part: BigInt(whole + decimals), whole: 100n * 10n ** BigInt(decimals.length) };
}

/** Below zero, zero or above zero as the fraction is below, at or above a whole number of per cent. */
export function comparePercent(fraction: Fraction, percent: number): number {
  const difference = 100n * fraction.part - BigInt(percent) * fraction.whole;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** For showing only: one decimal, half up, such as `"72.7"`; never to be banded (R15). */
export function showPercent(fraction: Fraction): string {
  const tenths = (2000n * fraction.part + fraction.whole) / (2n * fraction.whole);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** In whole per cent, half up; what a share that is published in whole per cent is rated by. */
export function wholePercent(fraction: Fraction): number {
  return Number((200n * fraction.part + fraction.whole) / (2n * fraction.whole));
}

import type { Pack } from "../framework/Pack";
import { bandShare, isCount } from "../rating/bandShare";
import { describeMessage } from "../rating/describeMessage";
import type { Share } from "./Assessment";
import type { MeasureEntry, Settings } from "./Inspection";

/**
 * The share of a measure with its percentage, band and messages. With either figure still blank there is no share and
 * nothing to say, unless the other figure is no count at all.
 * @see docs/spec.md R14, R15, R16
 */
export function describeShare(pack: Pack, { positive, base }: MeasureEntry, settings: Settings): Share {
  const given = { count: positive ?? 0, base: base ?? 0 };
  if (positive === null || base === null) {
    const flags = isCount(given.count) && isCount(given.base) ? [] : ["BAND-INVALID"];
    return { ...given, percent: null, band: null, messages: describeAll(pack, flags) };
  }
  const { percent, band, flags } = bandShare(given, settings);
  return { ...given, percent, band, messages: describeAll(pack, flags) };
}

function describeAll(pack: Pack, codes: readonly string[]): Share["messages"] {
  return codes.map((code) => describeMessage(pack, code));
}

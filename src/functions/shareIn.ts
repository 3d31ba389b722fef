import type { ShareInput } from "../domain/rating/bandShare";
import { isCountOverBase } from "../domain/rating/bandShare";
import { countKind, fractionKind } from "./cellKinds";
import { cellText } from "./cellText";
import { readCell } from "./readCell";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

/** A count over its base; `null` while either is blank or nobody was asked (R16). */
export function countsIn(positive: unknown, base: unknown): Extract<ShareInput, { count: number }> | null {
  const counts = { count: readCell(positive, countKind), base: readCell(base, countKind) };
  if (counts.count === null || counts.base === null || counts.base === 0) return null;
  if (!isCountOverBase(counts.count, counts.base))
    rejectCell(texts.shareOutOfRange(cellText(positive), cellText(base)));
  return { count: counts.count, base: counts.base };
}

/** A share from 0 to 1 as the exact percentage it stands for; `null` where there is none. */
export function percentIn(share: unknown): Extract<ShareInput, { percent: string }> | null {
  const fraction = readCell(share, fractionKind);
  return fraction === null ? null : { percent: percentText(fraction) };
}

/**
 * Moves the point of the digits that Excel shows, fifteen of them, and so never meets a rounding of its own:
 * 0.65 is 65 per cent, and not a hair more or less.
 */
function percentText(fraction: number): string {
  const [digits = "0", exponent = "0"] = fraction.toExponential(14).split("e");
  const plain = digits.replace(".", "");
  const point = 1 + Number(exponent) + 2;
  if (point <= 0) return `0.${"0".repeat(Math.min(-point, 14))}${plain}`;
  return `${plain.slice(0, point)}.${plain.slice(point)}`;
}

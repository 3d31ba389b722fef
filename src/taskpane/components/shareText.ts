import type { Share } from "../../domain/inspection/Assessment";

/** A share with its base, as `16 of 22 (72.7%)`; empty without a base. */
export function shareText(share: Share): string {
  return share.percent === null ? "" : `${share.count} of ${share.base} (${share.percent}%)`;
}

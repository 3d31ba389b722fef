import type { Share } from "../domain/inspection/Assessment";

/** A share as its two cells show it: a fraction from 0 to 1 and the band's word, both `""` without a base (R16). */
export function shareValues(share: Share): { readonly share: number | ""; readonly band: string } {
  return {
    share: share.percent === null || share.base === 0 ? "" : share.count / share.base,
    band: share.band ?? "",
  };
}

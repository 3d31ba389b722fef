import type { ShareEntry } from "../inspection/Inspection";
import type { ShareInput } from "../rating/bandShare";
import { fractionOfShare } from "./rateShare";

/** What was entered as a share: counts go before a percentage; `null` for nothing, and for what is none. */
export function shareInput({ positive, base, percent }: ShareEntry): ShareInput | null {
  if (positive !== null && base !== null) return { count: positive, base };
  return percent === null || fractionOfShare({ percent }) === null ? null : { percent };
}

import type { Practice } from "../domain/timescales/Practice";
import { practice } from "./youth-justice/2024-06/practice";

/** What the guidance expects and what good work looked like, for a shipped pack; `null` where there is none. */
export function practiceOf(pack: string): Practice | null {
  return practice.pack === pack ? practice : null;
}

import { engineVersion } from "../../domain/engineVersion";
import type { Stamp } from "../../workbook/PlanContext";

/** What a workbook or report written now is stamped with. */
export function stampAt(now: Date): Stamp {
  return { engine: engineVersion, writtenAt: now.toISOString() };
}

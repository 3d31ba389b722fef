import { useMemo } from "react";
import type { Pack } from "../../domain/framework/Pack";
import type { Edit, NamedBlocks } from "../../workbook/InspectionHost";
import { isoToday } from "../panes/exchange/isoToday";
import { readingOf, type Reading } from "./readingOf";
import { withEdits } from "./withEdits";

/** What the workbook comes to with the edits that are still on their way; `null` until the first reading. */
export function useReading(pack: Pack, blocks: NamedBlocks | null, pending: readonly Edit[]): Reading | null {
  return useMemo(
    () => (blocks === null ? null : readingOf(pack, withEdits(blocks, pending), isoToday())),
    [pack, blocks, pending],
  );
}

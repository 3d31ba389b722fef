import { useMemo } from "react";
import type { Check } from "../domain/checks/Check";
import { checkInspection } from "../domain/checks/checkInspection";
import type { Pack } from "../domain/framework/Pack";
import { assessInspection } from "../domain/inspection/assessInspection";
import type { Assessment } from "../domain/inspection/Assessment";
import type { Inspection } from "../domain/inspection/Inspection";
import type { Edit, NamedBlocks } from "../workbook/InspectionHost";
import { readWorkbook, type Finding } from "../workbook/readWorkbook";
import { withEdits } from "./withEdits";

/** Everything the pane shows of the open workbook. */
export interface Reading {
  readonly inspection: Inspection;
  readonly assessment: Assessment;
  /** Everything there is to know about the entries, in the order of the workbook. */
  readonly checks: readonly Check[];
  /** What could not be read, and where. */
  readonly findings: readonly Finding[];
}

/** What the workbook comes to with the edits that are still on their way; `null` until the first reading. */
export function useReading(pack: Pack, blocks: NamedBlocks | null, pending: readonly Edit[]): Reading | null {
  return useMemo(() => {
    if (blocks === null) return null;
    const { inspection, findings } = readWorkbook(pack, withEdits(blocks, pending));
    const assessment = assessInspection(pack, inspection);
    return { inspection, assessment, findings, checks: checkInspection(pack, inspection, assessment) };
  }, [pack, blocks, pending]);
}

import { useMemo } from "react";
import type { Check } from "../domain/checks/Check";
import { checkInspection } from "../domain/checks/checkInspection";
import type { Pack } from "../domain/framework/Pack";
import { assessInspection } from "../domain/inspection/assessInspection";
import type { Assessment } from "../domain/inspection/Assessment";
import type { Inspection } from "../domain/inspection/Inspection";
import { checksOfPrivacyPlace } from "../domain/privacy/privacyChecks";
import { privacyPlacesIn } from "../domain/privacy/privacyPlaces";
import { reportTexts as textsOfReport } from "../domain/privacy/writtenTexts";
import type { Edit, NamedBlocks } from "../workbook/InspectionHost";
import { readReportTexts } from "../workbook/readReportTexts";
import type { ReportTexts } from "../workbook/reportLayout";
import { readWorkbook, type Finding } from "../workbook/readWorkbook";
import { isoToday } from "./panes/exchange/isoToday";
import { withEdits } from "./withEdits";

/** Everything the pane shows of the open workbook. */
export interface Reading {
  readonly inspection: Inspection;
  readonly assessment: Assessment;
  /** Everything there is to know about the entries, in the order of the workbook. */
  readonly checks: readonly Check[];
  /** What could not be read, and where. */
  readonly findings: readonly Finding[];
  /** What the inspectors wrote into the boxes of the report. */
  readonly reportTexts: ReportTexts;
}

/** What the workbook comes to with the edits that are still on their way; `null` until the first reading. */
export function useReading(pack: Pack, blocks: NamedBlocks | null, pending: readonly Edit[]): Reading | null {
  return useMemo(() => {
    if (blocks === null) return null;
    const { inspection, findings } = readWorkbook(pack, withEdits(blocks, pending));
    const assessment = assessInspection(pack, inspection);
    const reportTexts = readReportTexts(blocks);
    const checks = [
      ...checkInspection(pack, inspection, assessment, isoToday()),
      ...reportChecks(pack, inspection, reportTexts),
    ];
    return { inspection, assessment, findings, reportTexts, checks };
  }, [pack, blocks, pending]);
}

/** The boxes of the report stand in no inspection and are looked through beside it. */
function reportChecks(pack: Pack, inspection: Inspection, boxes: ReportTexts): readonly Check[] {
  return privacyPlacesIn(pack, inspection, textsOfReport(boxes)).flatMap((place) =>
    checksOfPrivacyPlace(pack, place),
  );
}

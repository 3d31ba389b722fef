import type { Check } from "../../domain/checks/Check";
import { checkInspection } from "../../domain/checks/checkInspection";
import type { Pack } from "../../domain/framework/Pack";
import { assessInspection } from "../../domain/inspection/assessInspection";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { checksOfPrivacyPlace } from "../../domain/privacy/privacyChecks";
import { privacyPlacesIn } from "../../domain/privacy/privacyPlaces";
import { reportTexts as textsOfReport } from "../../domain/privacy/writtenTexts";
import type { NamedBlocks } from "../../workbook/InspectionHost";
import { readReportTexts } from "../../workbook/report/readReportTexts";
import type { ReportTexts } from "../../workbook/report/reportLayout";
import { readWorkbook, type Finding } from "../../workbook/readWorkbook";

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

/**
 * What the values of a workbook come to. Rows and blocks that are the same objects as in an earlier reading cost next to
 * nothing: it takes place at every answer, before the pane is drawn.
 *
 * @param today - an ISO date
 */
export function readingOf(pack: Pack, blocks: NamedBlocks, today: string): Reading {
  const { inspection, findings } = readWorkbook(pack, blocks);
  const assessment = assessInspection(pack, inspection);
  const reportTexts = readReportTexts(blocks);
  const checks = [
    ...checkInspection(pack, inspection, assessment, today),
    ...reportChecks(pack, inspection, reportTexts),
  ];
  return { inspection, assessment, findings, reportTexts, checks };
}

/** The boxes of the report stand in no inspection and are looked through beside it. */
function reportChecks(pack: Pack, inspection: Inspection, boxes: ReportTexts): readonly Check[] {
  return privacyPlacesIn(pack, inspection, textsOfReport(boxes)).flatMap((place) =>
    checksOfPrivacyPlace(pack, place),
  );
}

import { assessInspection } from "../domain/inspection/assessInspection";
import type { Pack } from "../domain/framework/Pack";
import type { Inspection } from "../domain/inspection/Inspection";
import { planCaseSheet } from "./cases/planCaseSheet";
import { planReadingsSheet } from "./cases/planReadingsSheet";
import { planRollUpSheet } from "./cases/planRollUpSheet";
import { caseSheets } from "./cases/caseSheets";
import { layOutInspection } from "./inspection/inspectionLayout";
import { inspectionReferences } from "./inspection/inspectionReferences";
import { sheetNames } from "./names";
import type { PlanContext, Stamp } from "./PlanContext";
import { evidenceReferences } from "./evidence/evidenceReferences";
import { planCoverageSheet } from "./evidence/planCoverageSheet";
import { planChecklistSheet } from "./checklist/planChecklistSheet";
import { planDecisionsSheet } from "./logs/planDecisionsSheet";
import { planEvidenceSheet } from "./evidence/planEvidenceSheet";
import { planInspectionSheet } from "./inspection/planInspectionSheet";
import { planEmptyReport } from "./report/planReport";
import { planPrivacySheet } from "./logs/planPrivacySheet";
import { planRecordSheet } from "./planRecordSheet";
import { planStandardSheet } from "./standard/planStandardSheet";
import type { WorkbookPlan } from "./WorkbookPlan";

/**
 * The whole workbook for an inspection: entries as they are, formulas with the values the same engine gives them,
 * and what the host shall offer, refuse, colour, name and protect. Says nothing about how a host does it.
 */
export function planWorkbook(pack: Pack, inspection: Inspection, stamp: Stamp): WorkbookPlan {
  const inspectionLayout = layOutInspection(pack);
  const context: PlanContext = {
    pack,
    inspection,
    assessment: assessInspection(pack, inspection),
    stamp,
    inspectionLayout,
    references: inspectionReferences(inspectionLayout),
    evidence: evidenceReferences(inspection.evidence.length),
  };
  const sheets = [
    planInspectionSheet(context),
    ...pack.standards.map((standard) => planStandardSheet(context, standard)),
    planEvidenceSheet(context),
    planCoverageSheet(context),
    planChecklistSheet(context),
    ...planCases(context),
    planEmptyReport(context),
    planDecisionsSheet(context),
    planPrivacySheet(context),
    ...(pack.cases === undefined ? [] : [planReadingsSheet(context, pack.cases)]),
    planRecordSheet(context),
  ];
  return {
    schema: "plan/1",
    sheets: sheets.map(({ sheet }) => sheet),
    names: sheets.map(({ name }) => name),
    active: sheetNames.inspection,
  };
}

/** A sheet a case form, and the roll-up of them all; none for a pack without case forms. */
function planCases(context: PlanContext): readonly ReturnType<typeof planRollUpSheet>[] {
  const { cases: forms } = context.pack;
  if (forms === undefined) return [];
  return [
    ...caseSheets(forms).map((sheet) => planCaseSheet(context, forms, sheet)),
    planRollUpSheet(context, forms),
  ];
}

import type { Pack } from "../domain/framework/Pack";
import type { Assessment } from "../domain/inspection/Assessment";
import type { Inspection } from "../domain/inspection/Inspection";
import type { EvidenceReferences } from "./evidence/evidenceReferences";
import type { InspectionLayout } from "./inspection/inspectionLayout";
import type { InspectionReferences } from "./inspection/inspectionReferences";

/** Who writes the workbook, and when. */
export interface Stamp {
  /** Version of the product that computed the values. */
  readonly engine: string;
  /** ISO date and time. */
  readonly writtenAt: string;
}

/** Everything the sheets of one workbook are planned from. */
export interface PlanContext {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly assessment: Assessment;
  readonly stamp: Stamp;
  readonly inspectionLayout: InspectionLayout;
  readonly references: InspectionReferences;
  readonly evidence: EvidenceReferences;
}

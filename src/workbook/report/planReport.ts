import type { Hash } from "../../domain/decisions/Decision";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { blockNames, sheetNames } from "../names";
import type { PlanContext, Stamp } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { reportContent } from "./reportContent";
import { reportHead } from "./reportHead";
import { layOutReportText, type ReportTexts } from "./reportLayout";
import { emptySection, layOutSections, type ReportSection } from "./reportSections";
import { reportWidths } from "./reportSizes";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/**
 * The report sheet, complete: what it says now, in values and never formulas, and the inspectors' own texts where
 * they always stand. Writing it again replaces everything else, so nothing is ever doubled.
 */
export function planReport(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment,
  stamp: Stamp,
  texts: ReportTexts,
  hash?: Hash,
): SheetPlan {
  return sheetOf(pack, inspection, stamp, texts, reportContent(pack, inspection, assessment, hash));
}

/** The report of a new workbook: the boxes are ready, and a line says how the rest is written. */
export function planEmptyReport({ pack, inspection }: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const sheet = sheetOf(pack, inspection, null, {}, [emptySection]);
  return { sheet, name: { name: blockNames.reportText, sheet: sheet.name, area: layOutReportText().block } };
}

function sheetOf(
  pack: Pack,
  inspection: Inspection,
  stamp: Stamp | null,
  texts: ReportTexts,
  sections: readonly ReportSection[],
): SheetPlan {
  const head = reportHead(pack, inspection, stamp, texts);
  const content = layOutSections(sections);
  return {
    id: "report",
    name: sheetNames.report,
    visibility: "visible",
    columns: reportWidths,
    rowHeights: [...head.rowHeights, ...content.rowHeights],
    blocks: [...head.blocks, ...content.blocks],
    styles: [...head.styles, ...content.styles],
    validations: head.validations,
    conditionalFormats: content.conditionalFormats,
    charts: content.charts,
    merges: [...head.merges, ...content.merges],
    protected: true,
    print: printPlan(pack, inspection.details.service, null),
  };
}

import { overallSubject, type PanelLayer } from "../domain/decisions/Decision";
import type { Standard } from "../domain/framework/Pack";
import { areaReference, cellReference, onSheet, textConstant } from "./cellReference";
import { inspectionColumn, inspectionRow, inspectionRowIds, type InspectionLayout } from "./inspectionLayout";
import type { InspectionReferences } from "./inspectionReferences";
import { panelRows } from "./names";
import { bodyColumn, layOutStandard, standardColumn, standardRows } from "./standardLayout";
import { texts } from "./strings";

/** The formulas of the Inspection sheet. What stands on a standard's sheet is referred to plainly, blank stays blank. */
export interface InspectionFormulas {
  readonly proposed: (standard: Standard) => string;
  readonly default: (standard: Standard) => string;
  readonly qualitative: (standard: Standard) => string;
  readonly progress: (standard: Standard) => string;
  readonly permittedOverall: string;
  readonly overallMessages: string;
  readonly composite: string;
  /** The rating of the layer before one of the panel's. */
  readonly before: (layer: PanelLayer, subject: string) => string;
}

export function inspectionFormulas(
  layout: InspectionLayout,
  references: InspectionReferences,
): InspectionFormulas {
  const overall = inspectionRow(layout, inspectionRowIds.overall);
  const { proposedRatings, proposedRatingIds, allRatings, allRatingIds, cases, diversity } = references;
  // 4.1 is the only rating that binds the overall one.
  const ratings = `${proposedRatings},${proposedRatingIds}`;
  const proposed = cellReference(overall, inspectionColumn("value"));
  const reason = cellReference(overall, inspectionColumn("reason"));
  const isShown = `${references.setting("publishedPractice")}=${textConstant(texts.yes)}`;
  const rowBefore = (layer: PanelLayer, subject: string): string => {
    if (layer === "published") return panelRows.decided(subject);
    return subject === overallSubject ? inspectionRowIds.overall : inspectionRowIds.standard(subject);
  };
  return {
    proposed: (standard) => plainReference(standard, standardRows.proposed, "answer"),
    default: (standard) => plainReference(standard, standardRows.default, "suggested"),
    qualitative: (standard) => plainReference(standard, standardRows.qualitative, "answer"),
    progress: progressFormula,
    permittedOverall: `=INSPECT.PERMITTED_RATINGS("overall","","",${ratings},"",${diversity},${cases})`,
    overallMessages: `=INSPECT.CHECK_OVERALL(${proposed},${reason},${ratings},${cases},${diversity})`,
    composite: `=IF(${isShown},INSPECT.RATE_OVERALL(${allRatings},${allRatingIds}),"")`,
    before: (layer, subject) =>
      shown(cellReference(inspectionRow(layout, rowBefore(layer, subject)), inspectionColumn("value"))),
  };
}

function plainReference(standard: Standard, row: number, field: "answer" | "suggested"): string {
  return shown(onSheet(standard.id, cellReference(row, standardColumn(field))));
}

/** A reference to an empty cell would show 0. */
function shown(cell: string): string {
  return `=IF(${cell}="","",${cell})`;
}

/** Counts the filled answers among the standard's own rows. */
function progressFormula(standard: Standard): string {
  const layout = layOutStandard(standard);
  const answers = onSheet(standard.id, areaReference(bodyColumn(layout, "answer")));
  const ids = onSheet(standard.id, areaReference(bodyColumn(layout, "id")));
  const toAnswer = layout.body.filter((row) => row.kind !== "measure").length;
  const own = textConstant(`${standard.id}.*`);
  const counted = `COUNTIFS(${answers},"?*",${ids},${own})&${textConstant(texts.ofAnswered(toAnswer))}`;
  if (!standard.conditional) return `=${counted}`;
  const rating = onSheet(standard.id, cellReference(standardRows.default, standardColumn("suggested")));
  const notApplicable = textConstant(texts.notApplicable);
  return `=IF(${rating}=${notApplicable},${notApplicable},${counted})`;
}

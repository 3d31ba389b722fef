import { cellArea } from "./areas";
import { rowCellReference } from "./cellReference";
import { messageFormats, ratingWords, statusFormats } from "./conditionalFormats";
import { inspectionColumn, inspectionRow, inspectionRowIds, type InspectionLayout } from "./inspectionLayout";
import type { ConditionalFormatPlan } from "./WorkbookPlan";

/** Ratings take their look wherever one may stand; the overall rating's messages take the ink of the worst. */
export function inspectionConditionalFormats(layout: InspectionLayout): readonly ConditionalFormatPlan[] {
  const value = inspectionColumn("value");
  const areas = layout.rows.flatMap(({ kind, row }) => {
    if (kind === "standard") return [{ row, column: value, rows: 1, columns: 4 }];
    if (kind === "rating" || kind === "overall") return [cellArea(row, value)];
    return kind === "composite" ? [cellArea(row, inspectionColumn("computed"))] : [];
  });
  const overall = inspectionRow(layout, inspectionRowIds.overall);
  const messages = inspectionColumn("messages");
  return [
    ...statusFormats(areas, ratingWords),
    ...messageFormats([cellArea(overall, messages)], rowCellReference(overall, messages)),
  ];
}

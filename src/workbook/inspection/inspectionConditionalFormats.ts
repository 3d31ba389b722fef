import { cellArea, rowAreas } from "../sheet/areas";
import { rowCellReference } from "../formula/cellReference";
import { messageFormats, ratingStateWords, statusFormats } from "../sheet/conditionalFormats";
import {
  inspectionColumn,
  inspectionRow,
  inspectionRowIds,
  type InspectionLayout,
  type PlacedInspectionRow,
} from "./inspectionLayout";
import type { ConditionalFormatPlan } from "../WorkbookPlan";

/** Ratings take their look wherever one may stand; the overall rating's messages take the ink of the worst. */
export function inspectionConditionalFormats(layout: InspectionLayout): readonly ConditionalFormatPlan[] {
  const value = inspectionColumn("value");
  const rowsOf = (...kinds: readonly PlacedInspectionRow["kind"][]): readonly number[] =>
    layout.rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
  const areas = [
    ...rowAreas(rowsOf("standard"), value, 4),
    ...rowAreas(rowsOf("rating", "overall"), value),
    ...rowAreas(rowsOf("panel"), value, 2),
    ...rowAreas(rowsOf("composite"), inspectionColumn("computed")),
  ];
  const overall = inspectionRow(layout, inspectionRowIds.overall);
  const messages = inspectionColumn("messages");
  return [
    ...statusFormats(areas, ratingStateWords),
    ...messageFormats(
      [cellArea(overall, messages), ...rowAreas(rowsOf("panel"), messages)],
      rowCellReference(overall, messages),
    ),
  ];
}

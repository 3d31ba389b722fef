import { cellArea, rowAreas } from "../sheet/areas";
import { inspectionColumn, type InspectionLayout, type PlacedInspectionRow } from "./inspectionLayout";
import type { InspectionField } from "../names";
import { cellStyles } from "../styles";
import type { Area, CellStyle, StylePlan } from "../WorkbookPlan";

/** Entries are white, lined and unlocked; everything else is locked, and tinted where it is worked out. */
export function inspectionStyles(layout: InspectionLayout): readonly StylePlan[] {
  const rowsOf = (...kinds: readonly PlacedInspectionRow["kind"][]): readonly number[] =>
    layout.rows.filter((row) => kinds.includes(row.kind)).map((row) => row.row);
  const columns = (rows: readonly number[], field: InspectionField, count = 1): readonly Area[] =>
    rowAreas(rows, inspectionColumn(field), count);
  const visible = inspectionColumn("id");
  const dates = layout.rows
    .filter((row) => row.kind === "detail" && (row.id === "fieldworkStart" || row.id === "fieldworkEnd"))
    .map((row) => row.row);
  const supplied = suppliedRatings(layout);
  const entered = rowsOf("rating").filter((row) => !supplied.includes(row));
  return [
    styled(cellStyles.text, { row: 0, column: 0, rows: layout.lastRow + 1, columns: visible }),
    styled(cellStyles.title, cellArea(0, 0)),
    styled(cellStyles.quiet, cellArea(1, 0)),
    styled(cellStyles.sectionHeader, ...columns(rowsOf("heading"), "label", visible)),
    styled(
      cellStyles.label,
      ...columns(
        rowsOf("detail", "standard", "rating", "diversity", "overall", "composite", "panel", "setting"),
        "label",
      ),
    ),
    styled(
      cellStyles.computed,
      ...columns(rowsOf("standard"), "value", 4),
      ...columns(supplied, "value"),
      ...columns(rowsOf("overall", "composite", "panel", "setting"), "computed"),
      ...columns(entered, "computed"),
      ...columns(rowsOf("overall", "panel"), "messages"),
      ...columns(entered, "messages"),
    ),
    styled(
      { wrap: true },
      ...columns(rowsOf("setting"), "reason"),
      ...columns(rowsOf("composite"), "messages"),
    ),
    styled(
      cellStyles.input,
      ...columns(rowsOf("detail"), "value"),
      ...columns(entered, "value"),
      ...columns(entered, "reason"),
      ...columns(rowsOf("diversity", "overall", "panel", "setting"), "value"),
      ...columns(rowsOf("overall", "panel"), "reason"),
    ),
    styled({ horizontal: "left" }, ...columns(rowsOf("detail", "setting"), "value")),
    styled(cellStyles.date, ...columns(dates, "value")),
  ];
}

/** Rows of ratings that come from a standard of this workbook and are not entered here. */
export function suppliedRatings(layout: InspectionLayout): readonly number[] {
  const standards = layout.rows.flatMap((row) => (row.kind === "standard" ? [row.standard.id] : []));
  return layout.rows
    .filter((row) => row.kind === "rating" && standards.includes(row.rating.fromStandard ?? ""))
    .map((row) => row.row);
}

function styled(style: CellStyle, ...areas: readonly Area[]): StylePlan {
  return { areas, style };
}

import type { InspectionLayout } from "./inspectionLayout";
import { inspectionColumns, type InspectionField } from "../names";
import { wrappedRowHeight } from "../sheet/rowHeights";
import type { CellContent, RowHeight, SheetPlan } from "../WorkbookPlan";

/** Characters. */
const widths: Readonly<Record<InspectionField, number>> = {
  label: 48,
  value: 30,
  computed: 34,
  reason: 44,
  messages: 50,
  id: 12,
};

/** Lines kept for the overall rating, whose messages come while people work. */
const overallLines = 6;

export const inspectionWidths: SheetPlan["columns"] = [
  ...inspectionColumns.map((field) =>
    field === "id" ? { width: widths.id, hidden: true } : { width: widths[field] },
  ),
  { width: widths.id, hidden: true },
];

export function inspectionRowHeights(
  layout: InspectionLayout,
  cells: readonly (readonly CellContent[])[],
): readonly RowHeight[] {
  return [
    { row: 0, height: 26 },
    ...layout.rows.map(({ row, kind }) => ({
      row,
      height:
        kind === "heading"
          ? 20
          : wrappedRowHeight(textsOf(cells[row] ?? []), kind === "overall" ? overallLines : 1),
      // Names, reasons and the messages beside them grow as people write.
      ...(kind === "detail" || kind === "panel" ? { fits: true } : {}),
    })),
  ];
}

function textsOf(
  cells: readonly CellContent[],
): readonly { readonly text: string; readonly width: number }[] {
  return inspectionColumns.map((field, column) => ({
    text: field === "id" ? "" : shownText(cells[column] ?? null),
    width: widths[field],
  }));
}

function shownText(cell: CellContent): string {
  if (cell === null) return "";
  if (typeof cell === "object") return String(cell.value ?? "");
  return typeof cell === "number" ? "" : String(cell);
}

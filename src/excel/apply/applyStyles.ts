import type { Area, CellStyle, StylePlan } from "../../workbook/WorkbookPlan";
import { rangeAt } from "../rangeAt";
import { resolveStyles, type ResolvedStyle } from "./resolveStyles";

/** Whatever leads to the looks of these rectangles. */
type Formatted = (areas: readonly Area[]) => readonly Pick<Excel.RangeAreas, "format">[];

/**
 * Queues a sheet's looks: one request for each distinct property value, over all its cells at once. `rangeOf` leads to
 * one rectangle where the styles count from elsewhere than the sheet's first cell.
 */
export function applyStyles(
  sheet: Excel.Worksheet,
  styles: readonly StylePlan[],
  ranges: Formatted,
  rangeOf: (area: Area) => Excel.Range = (area) => rangeAt(sheet, area),
): void {
  const resolved = resolveStyles(styles);
  for (const style of resolved) {
    if (style.property === "numberFormat") continue;
    if (style.property === "border") applyBorder(style.areas, style.value, ranges);
    else for (const { format } of ranges(style.areas)) applyFormat(format, style);
  }
  applyNumberFormats(
    rangeOf,
    resolved.filter((style) => style.property === "numberFormat"),
  );
}

type PlainStyle = Exclude<ResolvedStyle, { property: "numberFormat" | "border" }>;

function applyFormat(format: Excel.RangeFormat, style: PlainStyle): void {
  switch (style.property) {
    case "bold":
      format.font.bold = style.value;
      return;
    case "italic":
      format.font.italic = style.value;
      return;
    case "size":
      format.font.size = style.value;
      return;
    case "colour":
      format.font.color = style.value;
      return;
    case "fill":
      format.fill.color = style.value;
      return;
    case "wrap":
      format.wrapText = style.value;
      return;
    case "horizontal":
      format.horizontalAlignment = horizontals[style.value];
      return;
    case "vertical":
      format.verticalAlignment = verticals[style.value];
      return;
    case "unlocked":
      format.protection.locked = !style.value;
      return;
  }
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const satisfies Record<
  NonNullable<CellStyle["horizontal"]>,
  string
>;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const satisfies Record<
  NonNullable<CellStyle["vertical"]>,
  string
>;

type NumberFormat = Extract<ResolvedStyle, { property: "numberFormat" }>;

/**
 * Several areas at once cannot take a number format, so one request goes to the rectangle around them all; Excel leaves
 * a cell alone where the array holds `null`.
 */
function applyNumberFormats(rangeOf: (area: Area) => Excel.Range, formats: readonly NumberFormat[]): void {
  const areas = formats.flatMap((each) => each.areas);
  if (areas.length === 0) return;
  const [row, column] = [
    Math.min(...areas.map((area) => area.row)),
    Math.min(...areas.map((area) => area.column)),
  ];
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): string | null => null));
  for (const { value, areas: own } of formats)
    for (const area of own)
      for (const line of grid.slice(area.row - row, area.row - row + area.rows))
        line.fill(value, area.column - column, area.column - column + area.columns);
  rangeOf({ row, column, rows, columns }).numberFormat = grid;
}

const outerEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A line around every cell. A single row or column has no inner edges to draw, so those go to larger areas only. */
function applyBorder(areas: readonly Area[], colour: string, ranges: Formatted): void {
  drawEdges(ranges(areas), outerEdges, colour);
  drawEdges(ranges(areas.filter(({ rows }) => rows > 1)), ["InsideHorizontal"], colour);
  drawEdges(ranges(areas.filter(({ columns }) => columns > 1)), ["InsideVertical"], colour);
}

type Edge = (typeof outerEdges)[number] | "InsideHorizontal" | "InsideVertical";

function drawEdges(ranges: ReturnType<Formatted>, edges: readonly Edge[], colour: string): void {
  for (const { format } of ranges) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = colour;
    }
  }
}

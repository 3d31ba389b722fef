import type { Area, CellStyle, StylePlan } from "../workbook/WorkbookPlan";
import { rangeAt } from "./rangeAt";
import type { Ranges } from "./rangesOn";
import { resolveStyles, type ResolvedStyle } from "./resolveStyles";

/** Queues a sheet's looks: one request for each distinct property value, over all its cells at once. */
export function applyStyles(sheet: Excel.Worksheet, styles: readonly StylePlan[], ranges: Ranges): void {
  for (const style of resolveStyles(styles)) {
    if (style.property === "numberFormat") applyNumberFormat(sheet, style.areas, style.value);
    else if (style.property === "border") applyBorder(style.areas, style.value, ranges);
    else for (const { format } of ranges(style.areas)) applyFormat(format, style);
  }
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

/** Several areas at once cannot take a number format, so each gets its own array. */
function applyNumberFormat(sheet: Excel.Worksheet, areas: readonly Area[], format: string): void {
  for (const area of areas) {
    const row = Array.from({ length: area.columns }, () => format);
    rangeAt(sheet, area).numberFormat = Array.from({ length: area.rows }, () => row);
  }
}

const outerEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A line around every cell. Areas are sorted by shape, since a single row or column has no inner edges to draw. */
function applyBorder(areas: readonly Area[], colour: string, ranges: Ranges): void {
  for (const tall of [false, true]) {
    for (const wide of [false, true]) {
      const alike = areas.filter((area) => area.rows > 1 === tall && area.columns > 1 === wide);
      const edges = [
        ...outerEdges,
        ...(tall ? (["InsideHorizontal"] as const) : []),
        ...(wide ? (["InsideVertical"] as const) : []),
      ];
      for (const { format } of ranges(alike)) {
        for (const edge of edges) {
          const border = format.borders.getItem(edge);
          border.style = "Continuous";
          border.color = colour;
        }
      }
    }
  }
}

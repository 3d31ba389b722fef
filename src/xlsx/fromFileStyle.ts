import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../workbook/WorkbookPlan";
import { defaultFont } from "./defaultFont";

/** The part of a cell's style that a plan can say; empty where nothing differs from a plain cell. */
export function fromFileStyle(style: FileStyle): CellStyle {
  const { font, fill, alignment, numFmt, protection } = style;
  const colour = toColour(font?.color?.rgb);
  const filled =
    fill?.type === "pattern" && fill.pattern === "solid" ? toColour(fill.fgColor?.rgb) : undefined;
  const border = lineAround(style.border);
  const horizontal = sideOf(alignment?.horizontal);
  const vertical = alignment?.vertical;
  return {
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.size === undefined || font.size === defaultFont.size ? {} : { size: font.size }),
    ...(colour === undefined ? {} : { colour }),
    ...(filled === undefined ? {} : { fill: filled }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
    ...(numFmt === undefined || numFmt === "General" ? {} : { numberFormat: numFmt }),
    ...(border === undefined ? {} : { border }),
    ...(protection?.locked === false ? { unlocked: true } : {}),
  };
}

/** `FF0B4A80` or `0B4A80` → `#0B4A80`; colours of a theme have no code of their own and are left out. */
export function toColour(rgb: string | undefined): string | undefined {
  return rgb === undefined || !/^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb)
    ? undefined
    : `#${rgb.slice(-6).toUpperCase()}`;
}

function sideOf(horizontal: string | undefined): CellStyle["horizontal"] {
  return horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined;
}

/** The colour of a thin line on all four sides; a plan knows no other. */
function lineAround(border: FileStyle["border"]): string | undefined {
  const colours = [border?.top, border?.right, border?.bottom, border?.left].map((side) =>
    side?.style === "thin" ? toColour(side.color?.rgb) : undefined,
  );
  return colours.every((colour) => colour === colours[0]) ? colours[0] : undefined;
}

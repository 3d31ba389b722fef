import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle } from "../workbook/WorkbookPlan";
import { defaultFont } from "./defaultFont";

/** A cell's style as the library writes it. Locked, black on nothing and bottom aligned go without saying. */
export function toFileStyle(style: CellStyle): FileStyle {
  return {
    font: {
      ...defaultFont,
      ...(style.size === undefined ? {} : { size: style.size }),
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.colour === undefined ? {} : { color: { rgb: toRgb(style.colour) } }),
    },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toRgb(style.fill) } } }),
    ...(style.border === undefined ? {} : { border: thinLine(style.border) }),
    ...alignmentOf(style),
    ...(style.numberFormat === undefined || style.numberFormat === "General"
      ? {}
      : { numFmt: style.numberFormat }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
  };
}

/** `#0b4a80` → `0B4A80`. */
export function toRgb(colour: string): string {
  return colour.replace(/^#/, "").toUpperCase();
}

function thinLine(colour: string): FileStyle["border"] {
  const side = { style: "thin", color: { rgb: toRgb(colour) } } as const;
  return { top: side, right: side, bottom: side, left: side };
}

function alignmentOf(style: CellStyle): Pick<FileStyle, "alignment"> {
  const alignment = {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined || style.vertical === "bottom" ? {} : { vertical: style.vertical }),
    ...(style.wrap === true ? { wrapText: true } : {}),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

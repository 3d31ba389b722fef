import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { plainColour } from "./colour";

/** A cell's look in Excel's words. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly strikethrough: boolean;
  readonly size: number;
  readonly fontName: string;
  readonly colour: string;
  /** Empty where the cell has no fill. */
  readonly fill: string;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly numberFormat: string;
}

/** A change to a cell's style as the engine merges it; `null` takes a part away. */
export type StylePatch = Partial<{ [K in keyof IStyleData]: IStyleData[K] | null }>;

/** Pixels that one level of indent moves the text. */
const indentStep = 9;

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A cell's look under the style it has and Excel's defaults. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    size: style?.fs ?? 11,
    fontName: style?.ff ?? "Arial",
    colour: plainColour(style?.cl?.rgb) ?? "#000000",
    fill: plainColour(style?.bg?.rgb) ?? "",
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: nameOf(horizontals, style?.ht) ?? "General",
    vertical: nameOf(verticals, style?.vt) ?? "Bottom",
    indent: Math.round((style?.pd?.l ?? 0) / indentStep),
    numberFormat: style?.n?.pattern ?? "General",
  };
}

/** The style that gives a look; parts of the look that are not named stay as they are. */
export function styleOf(look: Partial<CellLook>): StylePatch {
  const patch: StylePatch = {};
  if (look.bold !== undefined) patch.bl = flag(look.bold);
  if (look.italic !== undefined) patch.it = flag(look.italic);
  if (look.underline !== undefined) patch.ul = { s: flag(look.underline !== "None") };
  if (look.strikethrough !== undefined) patch.st = { s: flag(look.strikethrough) };
  if (look.size !== undefined) patch.fs = look.size;
  if (look.fontName !== undefined) patch.ff = look.fontName;
  if (look.colour !== undefined) patch.cl = { rgb: look.colour };
  if (look.fill !== undefined) patch.bg = look.fill === "" ? null : { rgb: look.fill };
  if (look.wrap !== undefined) patch.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.horizontal !== undefined) patch.ht = horizontals[look.horizontal] ?? null;
  if (look.vertical !== undefined) patch.vt = verticals[look.vertical] ?? null;
  if (look.indent !== undefined) patch.pd = look.indent === 0 ? null : { l: look.indent * indentStep };
  if (look.numberFormat !== undefined)
    patch.n = look.numberFormat === "General" ? null : { pattern: look.numberFormat };
  return patch;
}

/** A style with a change to it; what the change takes away is gone. */
export function mergeStyle(style: IStyleData, patch: StylePatch): IStyleData {
  const bd = patch.bd === undefined ? style.bd : patch.bd && withoutNulls({ ...style.bd, ...patch.bd });
  const merged = withoutNulls({ ...style, ...patch, ...(bd ? { bd } : {}) });
  // The lines under and through a text have its colour.
  for (const line of ["ul", "st"] as const)
    if (merged[line] && merged.cl) merged[line] = { ...merged[line], cl: merged.cl };
  return merged;
}

function withoutNulls<T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    // Always in the same order, so that equal styles read the same.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept) as { [K in keyof T]: NonNullable<T[K]> };
}

export const horizontalNames = Object.keys(horizontals);
export const verticalNames = Object.keys(verticals);

export const allEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export type BorderLine = { readonly style: string; readonly weight: string; readonly colour: string };

const lines: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

export const lineStyles = ["None", ...new Set(lines.map(([style]) => style))];
export const lineWeights = [...new Set(lines.map(([, weight]) => weight))];

export const noLine: BorderLine = { style: "None", weight: "Thin", colour: "#000000" };

/** The line along one side of a cell. */
export function lineOf(style: Nullable<IStyleData>, side: keyof IBorderData): BorderLine {
  const line = style?.bd?.[side];
  const found = line && lines.find(([, , type]) => type === line.s);
  if (!line || !found) return noLine;
  return { style: found[0], weight: found[1], colour: plainColour(line.cl.rgb) ?? "#000000" };
}

/** The engine's line for one of Excel's; `null` takes the line away. */
export function borderOf({ style, weight, colour }: BorderLine): IBorderData["t"] | null {
  if (style === "None") return null;
  const found = lines.find((line) => line[0] === style && line[1] === weight);
  const type = (found ?? lines.find((line) => line[0] === style))?.[2] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: colour } };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

import type { ConditionalRule } from "hucre/xlsx";
import { textConstant } from "../workbook/formula/cellReference";
import type { Area, ConditionalFormatPlan } from "../workbook/WorkbookPlan";
import { moveFormula } from "../workbook/formula/moveFormula";
import { relativeReference } from "./relativeReference";
import { toRgb } from "./toFileStyle";
import { toStoredFormula } from "./toStoredFormula";

/** A sheet's conditional formats as the library writes them, the first of the plan with the highest priority. */
export function toFileRules(formats: readonly ConditionalFormatPlan[]): ConditionalRule[] {
  return formats.flatMap(splitByArea).map(({ areas, when, style }, index) => ({
    priority: index + 1,
    range: areas.map(relativeReference).join(" "),
    style: toDifferentialStyle(style),
    ...(when.kind === "equals"
      ? { type: "cellIs", operator: "equal", formula: textConstant(when.text) }
      : { type: "expression", formula: toStoredFormula(when.formula) }),
  }));
}

/**
 * A formula is read from the top left cell of all areas together. Where that is not the first area's own corner,
 * each area gets a format of its own, so that every cell keeps the formula meant for it.
 */
function splitByArea(format: ConditionalFormatPlan): readonly ConditionalFormatPlan[] {
  const { areas, when } = format;
  const [first] = areas;
  if (first === undefined) return [];
  if (when.kind === "equals" || isTopLeft(first, areas)) return [format];
  return areas.map((area) => ({
    ...format,
    areas: [area],
    when: { ...when, formula: moveFormula(when.formula, area.row - first.row, area.column - first.column) },
  }));
}

function isTopLeft(corner: Area, areas: readonly Area[]): boolean {
  return areas.every((area) => area.row >= corner.row && area.column >= corner.column);
}

function toDifferentialStyle({
  colour,
  fill,
  bold,
  mark,
}: ConditionalFormatPlan["style"]): ConditionalRule["style"] {
  const font = {
    ...(bold === true ? { bold } : {}),
    ...(colour === undefined ? {} : { color: { rgb: toRgb(colour) } }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // Of a conditional fill only the background colour counts.
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: toRgb(fill) } } }),
    ...(mark === undefined ? {} : { numFmt: markFormat(mark) }),
  };
}

/** Shows the mark and a space before a text, which stays the cell's value. */
function markFormat(mark: string): string {
  return `"${mark.replaceAll('"', "")} "@`;
}

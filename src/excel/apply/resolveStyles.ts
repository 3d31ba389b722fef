import type { Area, CellStyle, StylePlan } from "../../workbook/WorkbookPlan";
import { coverCells } from "./coverCells";

/** One property of one look and everywhere it holds, after later styles have won over earlier ones. */
export type ResolvedStyle = {
  readonly [Property in keyof CellStyle]-?: {
    readonly property: Property;
    readonly value: NonNullable<CellStyle[Property]>;
    readonly areas: readonly Area[];
  };
}[keyof CellStyle];

/**
 * Lays a sheet's styles over each other, property by property, and gathers the cells that end up alike.
 * So each distinct fill, font, border … costs one request a sheet, however the plan lists its styles,
 * and the order in which they are sent no longer matters. A value that a fresh cell has anyway is left out.
 */
export function resolveStyles(styles: readonly StylePlan[]): readonly ResolvedStyle[] {
  return properties.flatMap((property) => {
    const own = styles.filter(({ style }) => style[property] !== undefined);
    return own.length === 0 ? [] : resolve(property, own);
  });
}

const properties = [
  "size",
  "bold",
  "italic",
  "colour",
  "fill",
  "wrap",
  "horizontal",
  "vertical",
  "border",
  "unlocked",
  "numberFormat",
] as const satisfies readonly (keyof CellStyle)[];

function resolve(property: keyof CellStyle, styles: readonly StylePlan[]): readonly ResolvedStyle[] {
  const grid: (string | number | boolean | undefined)[][] = [];
  for (const { areas, style } of styles) {
    const value = style[property];
    if (value === undefined) continue;
    for (const area of areas) fill(grid, area, value === false ? undefined : value);
  }
  // The grid's values come from this property alone, which the compiler cannot follow through the key.
  return coverCells(grid).map(({ value, areas }) => ({ property, value, areas }) as ResolvedStyle);
}

function fill<Value>(grid: (Value | undefined)[][], area: Area, value: Value | undefined): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = (grid[row] ??= []);
    for (let column = area.column; column < area.column + area.columns; column += 1) cells[column] = value;
  }
}

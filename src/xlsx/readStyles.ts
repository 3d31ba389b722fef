import type { Sheet } from "hucre/xlsx";
import type { StylePlan } from "../workbook/WorkbookPlan";
import { fromFileStyle } from "./fromFileStyle";
import { gatherAreas } from "./gatherAreas";

/** A sheet's styles: each once, with all the cells that have it. No two overlap. */
export function readStyles(sheet: Sheet): readonly StylePlan[] {
  const found = new Map<
    string,
    { readonly style: StylePlan["style"]; readonly cells: { row: number; column: number }[] }
  >();
  for (const [place, cell] of sheet.cells ?? []) {
    if (cell.style === undefined) continue;
    const style = fromFileStyle(cell.style);
    if (Object.keys(style).length === 0) continue;
    const key = JSON.stringify(style);
    const [row = 0, column = 0] = place.split(",").map(Number);
    const known = found.get(key) ?? { style, cells: [] };
    known.cells.push({ row, column });
    found.set(key, known);
  }
  return [...found.values()].map(({ style, cells }) => ({ areas: gatherAreas(cells), style }));
}

import type { Area } from "../workbook/WorkbookPlan";
import { toAddresses } from "./address";

/** Rectangles of one sheet as few `RangeAreas`; the same rectangles are asked for once in a batch. */
export type Ranges = (areas: readonly Area[]) => readonly Excel.RangeAreas[];

export function rangesOn(sheet: Excel.Worksheet): Ranges {
  const known = new Map<string, Excel.RangeAreas>();
  const rangesAt = (address: string): Excel.RangeAreas => {
    const found = known.get(address) ?? sheet.getRanges(address).untrack();
    known.set(address, found);
    return found;
  };
  return (areas) => toAddresses(areas).map(rangesAt);
}

import type { Area } from "../workbook/WorkbookPlan";
import { parseArea } from "./parseArea";

/** A place on a named sheet. */
export interface SheetReference {
  readonly sheet: string;
  readonly area: Area;
}

/** `'1.1'!$A$6:$N$40` taken apart; `null` for a constant, a formula, `#REF!` or several areas. */
export function parseSheetReference(reference: string): SheetReference | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!([^!]+)$/.exec(reference.trim());
  if (parts === null) return null;
  const area = parseArea(parts[3] ?? "");
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  return area === null || sheet === undefined ? null : { sheet, area };
}

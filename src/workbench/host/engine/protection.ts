import type { Worksheet } from "@univerjs/core";
import { touches } from "../../../workbook/sheet/areas";
import type { Area } from "../../../workbook/WorkbookPlan";
import { accessDenied } from "../protocol/ExcelError";
import { without } from "./areas";
import { sheetState } from "./sheetState";

/** What a protected sheet lets anyone do nevertheless, by Excel's names. */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects"
  | "allowInsertHyperlinks"
  | "allowPivotTables"
  | "allowEditScenarios";

/** Locked cells among these areas; none on a sheet that is not protected. */
export function lockedWithin(sheet: Worksheet, areas: readonly Area[]): readonly Area[] {
  const state = sheetState(sheet);
  return state.protection ? lockedAmong(state.unlocked, areas) : [];
}

/** What of `areas` is locked, whether or not the sheet is protected. */
export function lockedAmong(unlocked: readonly Area[], areas: readonly Area[]): Area[] {
  return areas.flatMap((area) =>
    unlocked
      .filter((open) => touches(area, open))
      .reduce<Area[]>((left, open) => without(left, open), [area]),
  );
}

export function isAllowed(sheet: Worksheet, allowance: Allowance): boolean {
  const { protection } = sheetState(sheet);
  return !protection || protection.options[allowance] === true;
}

export function isProtected(sheet: Worksheet): boolean {
  return sheetState(sheet).protection !== null;
}

/** @throws ExcelError `AccessDenied` when one of the cells is locked */
export function requireUnlocked(sheet: Worksheet, areas: readonly Area[]): void {
  if (lockedWithin(sheet, areas).length > 0) throw accessDenied("a locked cell cannot be changed");
}

/** @throws ExcelError `AccessDenied` when the sheet's protection does not allow it */
export function requireAllowed(sheet: Worksheet, allowance: Allowance, what: string): void {
  if (!isAllowed(sheet, allowance)) throw accessDenied(what);
}

/** @throws ExcelError `AccessDenied` on a protected sheet */
export function requireUnprotected(sheet: Worksheet, what: string): void {
  if (sheetState(sheet).protection) throw accessDenied(what);
}

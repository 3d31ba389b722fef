import type {
  Area,
  CellContent,
  ConditionalFormatPlan,
  SheetPlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
} from "../WorkbookPlan";

/** One thing a repair does. Sheets go by the name they have now; places are those of the survey it was planned from. */
export type RepairStep =
  /** Copies content into the quarantine table, which is made where it is not there. Goes before anything else. */
  | { readonly kind: "quarantine"; readonly entries: readonly QuarantineEntry[] }
  /** Makes a sheet again, with a name over its rows; its formulas come once it stands. */
  | {
      readonly kind: "addSheet";
      readonly sheet: SheetPlan;
      /** Where it goes, counted from 0 among the sheets there are by then. */
      readonly position: number;
      readonly name: string;
      readonly area: Area;
    }
  | { readonly kind: "insertColumns"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "insertRows"; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly at: number; readonly count: number }
  /** Points one of our names at an area, or adds it. */
  | { readonly kind: "setName"; readonly name: string; readonly sheet: string; readonly area: Area }
  /** Takes a name away that is limited to one sheet. */
  | { readonly kind: "dropName"; readonly name: string; readonly scope: string }
  | { readonly kind: "clear"; readonly sheet: string; readonly area: Area }
  /** Writes one cell: a formula, a label, an identity, or an entry back in its place. */
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
    }
  /** Gives cells the looks of the plan, and no others: before that they are plain and locked. */
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly styles: readonly StylePlan[];
    }
  | { readonly kind: "validate"; readonly sheet: string; readonly validations: readonly ValidationPlan[] }
  /** Replaces the conditional formats of an area. */
  | {
      readonly kind: "format";
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly ConditionalFormatPlan[];
    }
  | { readonly kind: "hideColumn"; readonly sheet: string; readonly column: number }
  /** Makes a table over cells that have its headers, or, where it is there, gives it these cells. */
  | {
      readonly kind: "setTable";
      readonly sheet: string;
      readonly table: TablePlan;
      /** Where it is; `null` where it is gone. */
      readonly was: Area | null;
    }
  | { readonly kind: "protect"; readonly sheet: string };

/** Content that had no place left: never thrown away, always listed with where it came from. */
export interface QuarantineEntry {
  /** `1.2, row 14, Answer`. */
  readonly from: string;
  /** Why it is here. */
  readonly reason: string;
  readonly content: string | number | boolean;
}

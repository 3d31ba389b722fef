import type { RepairStep } from "./RepairStep";

/** What kind of damage it is; stable, for tests and for choosing what to offer. */
export type DamageCode =
  | "layout-older"
  | "layout-newer"
  | "record-missing"
  | "record-changed"
  | "sheet-missing"
  | "sheet-copied"
  | "name-missing"
  | "name-broken"
  | "column-missing"
  | "column-foreign"
  | "heading-missing"
  | "row-missing"
  | "row-elsewhere"
  | "row-doubled"
  | "identity-lost"
  | "identity-unknown"
  | "formula-changed"
  | "formula-broken"
  | "formula-stuck"
  | "label-changed"
  | "validation-changed"
  | "lock-changed"
  | "fill-changed"
  | "format-missing"
  | "table-missing"
  | "rows-below"
  | "protection-off"
  | "log-broken";

/** `error`: something is lost or counts wrongly; `warning`: a safeguard is gone; `info`: good to know. */
export type DamageSeverity = "error" | "warning" | "info";

/** One damage of the workbook, alike ones on a sheet taken together. */
export interface Damage {
  /** The same as long as the damage is the same. */
  readonly key: string;
  readonly code: DamageCode;
  readonly severity: DamageSeverity;
  /** The sheet by the name it has, or had, in the workbook. */
  readonly sheet: string;
  /** Identities of the rows, or other words for the cells meant; empty for the whole sheet. */
  readonly rows: readonly string[];
  /** What happened, in one or two plain sentences. */
  readonly what: string;
  /** What Repair will do; why it cannot be repaired where there are no steps. */
  readonly remedy: string;
  /** Rule of the product that it breaks, from P20 on. */
  readonly rule: string;
  /** Damages of the lowest level are repaired first; then the workbook is looked at again. */
  readonly level: DamageLevel;
  readonly repairable: boolean;
  readonly steps: readonly RepairStep[];
  /** Steps that move rows or columns, told by where they begin; done from the last to the first. */
  readonly moves: readonly Move[];
}

/** 0: sheets, names and columns; 1: rows; 2: what is in the cells and how they look. */
export type DamageLevel = 0 | 1 | 2;

export interface Move {
  readonly at: number;
  readonly steps: readonly RepairStep[];
}
